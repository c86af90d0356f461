"""Times the Morph kernel against ipykernel itself, both alive at once, one request each in turn.

usage: kernel.py MORPH_KERNEL_NAME ROUNDS; prints a JSON object of name -> {value, unit, peer, note}.
"""
import json
import statistics
import sys
import time

from jupyter_client.manager import start_new_kernel

DIRECT = "python3"


def run(client, code):
    """Seconds from the request to the later of its reply and its idle; what came on iopub is counted."""
    began = time.perf_counter()
    wanted = client.execute(code, store_history=False)
    client.get_shell_msg(timeout=120)
    messages = 0
    while True:
        m = client.get_iopub_msg(timeout=120)
        if m["parent_header"].get("msg_id") != wanted:
            continue
        messages += 1
        if m["msg_type"] == "status" and m["content"]["execution_state"] == "idle":
            return time.perf_counter() - began, messages


def started(name):
    began = time.perf_counter()
    manager, client = start_new_kernel(kernel_name=name)
    return manager, client, time.perf_counter() - began


def resident(pid):
    with open(f"/proc/{pid}/status") as f:
        return next(int(line.split()[1]) / 1024 for line in f if line.startswith("VmRSS"))


def main(morph, rounds):
    starts = {DIRECT: [], morph: []}
    for _ in range(5):
        for name in (DIRECT, morph):
            manager, client, took = started(name)
            starts[name].append(took)
            client.stop_channels()
            manager.shutdown_kernel(now=True)
    kernels = {name: started(name)[:2] for name in (DIRECT, morph)}

    def interleaved(code, n):
        for _, client in kernels.values():
            run(client, code)
        times = {name: [] for name in kernels}
        for _ in range(n):
            for name, (_, client) in kernels.items():
                times[name].append(run(client, code)[0])
        return {name: statistics.median(t) for name, t in times.items()}

    execute = interleaved("pass", rounds)
    prints = interleaved("for i in range(10000): print(i)", max(3, rounds // 30))
    display = interleaved(
        "from IPython.display import display\ndisplay({'text/plain': 'x' * 50_000_000}, raw=True)", 5)
    flood = "import sys\nfor i in range(20000): print(i, flush=True)"
    got = run(kernels[morph][1], flood)[1]
    manager = kernels[morph][0]
    rss = resident(manager.provisioner.pid)
    out = {
        "kernel.execute_ratio": (execute[morph] / execute[DIRECT], "ratio", f"{execute[DIRECT] * 1e3:.2f} ms direct; median of {rounds}"),
        "kernel.prints10k_ratio": (prints[DIRECT] / prints[morph], "ratio", "throughput; more is faster"),
        "kernel.display50mb_ratio": (display[DIRECT] / display[morph], "ratio", "throughput; more is faster"),
        "kernel.start_extra_ms": ((statistics.median(starts[morph]) - statistics.median(starts[DIRECT])) * 1e3, "ms", "median of 5 starts"),
        "kernel.rss_mb": (rss, "MB", "the kernel process itself, after the runs above"),
        "kernel.flood_lost": (max(0, 20000 + 3 - got), "messages", "of 20,000 flushed prints"),
    }
    for name, (manager, client) in kernels.items():
        client.stop_channels()
        manager.shutdown_kernel()
    print(json.dumps({k: {"value": v, "unit": u, "peer": "direct ipykernel", "note": n} for k, (v, u, n) in out.items()}))


main(sys.argv[1], int(sys.argv[2]))
