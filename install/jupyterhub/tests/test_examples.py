"""The examples' settings mean something to a real Hub, and say the same as what the tests run."""

import pathlib

import jupyterhub.app
import jupyterhub.services.service
import yaml
from traitlets.config import Config
from traitlets.config.loader import PyFileConfigLoader

HERE = pathlib.Path(__file__).resolve().parent.parent


def hub_of(config):
    """A Hub that has read its settings and made its roles, groups and services' settings; it does not start."""
    jupyterhub.app.JupyterHub.clear_instance()
    hub = jupyterhub.app.JupyterHub(config=config)
    for trait in ("services", "load_roles", "load_groups", "custom_scopes"):
        getattr(hub, trait)
    return hub


def read(*names):
    config = Config()
    for name in names:
        config.merge(PyFileConfigLoader(name, path=str(HERE)).load_config())
    return hub_of(config)


def check(hub):
    [service] = [s for s in hub.services if s["name"] == "morph"]
    assert set(service) <= {t for t in jupyterhub.services.service.Service.class_trait_names()}, "a setting that no service has"
    granted = {scope for role in hub.load_roles for scope in role["scopes"]}
    assert {"access:services!service=morph", "self"} <= granted
    assert set(hub.custom_scopes) == {"custom:morph:teach", "custom:morph:admin"}
    for scope in hub.config.Spawner.server_token_scopes:
        assert "custom:" not in scope, "a notebook's token carries a teacher's rights"
    return service


def test_littlest():
    service = check(read("morphware.py", "tljh/courses.py"))
    assert service["command"][0] == "/opt/morphware/bin/morph"


def test_plain():
    check(read("plain/jupyterhub_config.py"))


def test_kubernetes():
    values = yaml.safe_load((HERE / "z2jh/values.yaml").read_text())
    # As the chart does: services and roles are given by name, extraConfig is run at the end.
    config = Config()
    exec(values["hub"]["extraConfig"]["morph"], {"c": config})
    config.JupyterHub.services = [{"name": name, **what} for name, what in values["hub"]["services"].items()]
    config.JupyterHub.load_roles = list(values["hub"]["loadRoles"].values())
    service = check(hub_of(config))
    docs = list(yaml.safe_load_all((HERE / "z2jh/gateway.yaml").read_text()))
    kinds = {d["kind"]: d for d in docs}
    assert set(kinds) == {"PersistentVolumeClaim", "Deployment", "Service", "NetworkPolicy"}
    pod = kinds["Deployment"]["spec"]["template"]
    [port] = [p["port"] for p in kinds["Service"]["spec"]["ports"]]
    assert service["url"] == f"http://{kinds['Service']['metadata']['name']}:{port}"
    assert values["singleuser"]["extraEnv"]["MORPH_GATEWAY"].startswith(service["url"] + "/services/")
    label = pod["metadata"]["labels"]
    for where in (values["hub"]["networkPolicy"]["ingress"][0]["from"], values["proxy"]["chp"]["networkPolicy"]["egress"][0]["to"], values["singleuser"]["networkPolicy"]["egress"][0]["to"]):
        assert where[0]["podSelector"]["matchLabels"] == label, "the network lets another pod through"
    for d in (kinds["Service"]["spec"]["selector"], kinds["NetworkPolicy"]["spec"]["podSelector"]["matchLabels"], kinds["Deployment"]["spec"]["selector"]["matchLabels"]):
        assert d == label
