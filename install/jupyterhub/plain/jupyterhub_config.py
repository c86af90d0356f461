"""A JupyterHub on one machine with Morphware for a course called ml. Try it:

    make hub-up        # from the repository: http://127.0.0.1:8000, any name, password "practice"

Then put in your own authenticator and spawner; the groups can come from the authenticator, too.
"""

import os
import sys

c = get_config()  # noqa: F821 - the Hub provides it

here = os.path.dirname(os.path.abspath(__file__))
state = os.environ.get("HUB_STATE", os.path.join(here, "state"))
students = os.environ.get("HUB_STUDENTS", "ada,bob,eve").split(",")

c.JupyterHub.bind_url = os.environ.get("HUB_URL", "http://127.0.0.1:8000/")
c.JupyterHub.hub_bind_url = os.environ.get("HUB_API", "http://127.0.0.1:8081")
c.JupyterHub.db_url = f"sqlite:///{state}/jupyterhub.sqlite"
c.JupyterHub.cookie_secret_file = f"{state}/cookie_secret"
c.ConfigurableHTTPProxy.pid_file = f"{state}/proxy.pid"
c.ConfigurableHTTPProxy.api_url = os.environ.get("HUB_PROXY", "http://127.0.0.1:8001")
if os.environ.get("HUB_PROXY_COMMAND"):
    c.ConfigurableHTTPProxy.command = os.environ["HUB_PROXY_COMMAND"].split("\n")

# For trying out alone: everybody shares one password and this account. A real Hub has an authenticator and a spawner that
# keep people apart.
c.JupyterHub.authenticator_class = "dummy"
c.DummyAuthenticator.password = "practice"
c.Authenticator.allowed_users = {*students, "teacher"}
c.Authenticator.admin_users = {"root"}
c.JupyterHub.spawner_class = "simple"
c.SimpleLocalProcessSpawner.home_dir_template = f"{state}/home/{{username}}"
c.Spawner.cmd = [sys.executable, "-m", "jupyterhub.singleuser"]
c.Spawner.args = ["--allow-root"] if os.geteuid() == 0 else []
c.Spawner.start_timeout = 120
c.Spawner.http_timeout = 120
c.Spawner.environment = {"JUPYTER_PATH": os.environ.get("JUPYTER_PATH", "")}

# A course is two groups, called as nbgrader's.
c.JupyterHub.load_groups = {"nbgrader-ml": {"users": students}, "formgrade-ml": {"users": ["teacher"]}}
c.JupyterHub.load_roles = [
    {"name": "morph-teachers", "scopes": ["custom:morph:teach"], "groups": ["formgrade-ml"]},
    {"name": "morph-admins", "scopes": ["custom:morph:admin"], "users": ["root"]},
]

load_subconfig(os.path.join(here, "..", "morphware.py"))  # noqa: F821
