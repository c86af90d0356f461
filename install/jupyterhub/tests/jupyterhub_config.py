"""The plain example, and a service by which the tests mint tokens and start servers."""

import os

c = get_config()  # noqa: F821

load_subconfig(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "plain", "jupyterhub_config.py"))  # noqa: F821

c.JupyterHub.services.append({"name": "tests", "api_token": os.environ["HUB_TESTS_TOKEN"]})
c.JupyterHub.load_roles.append({"name": "tests", "services": ["tests"], "scopes": ["admin:users", "admin:servers", "tokens", "admin:groups", "access:services"]})
c.Spawner.args.extend(["--LabApp.expose_app_in_browser=True", "--LabApp.news_url=None", "--LabApp.extension_manager=readonly"])
