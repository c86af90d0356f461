"""Who is in which course. The groups are called as nbgrader's; the Hub makes them at its next start."""

c = get_config()  # noqa: F821 - the Hub provides it

c.JupyterHub.load_groups.update({
    "nbgrader-ml": {"users": ["ada", "bob"]},
    "formgrade-ml": {"users": ["teacher"]},
})
c.JupyterHub.load_roles.append({"name": "morph-teachers", "scopes": ["custom:morph:teach"], "groups": ["formgrade-ml"]})
