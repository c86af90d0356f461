"""Times the Morph kernel against ipykernel itself, both alive at once, one request each in turn.

usage: kernel.py MORPH_KERNEL_NAME ROUNDS; prints a JSON object of name -> {value, unit, peer, note}.
"""
import json
import statistics
import sys
import threading
import time

import zmq
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


def settled(pid):
    """Resident megabytes once they fall no more, for what much output took is given back a second after it."""
    least, since = resident(pid), time.monotonic()
    while time.monotonic() < since + 3:
        time.sleep(0.1)
        if (now := resident(pid)) < least - 0.1:
            least, since = now, time.monotonic()
    return least


FLOOD = 200_000
# Where ipykernel's publishing socket lives, as fast as Python can. The stream messages are whole and signed.
FLOOD_CODE = f"""
import threading
kernel, done = get_ipython().kernel, threading.Event()
s, thread = kernel.session, kernel.iopub_thread
header, parent, metadata, _ = s.serialize(s.msg("stream", {{}}, parent=kernel.get_parent()))[2:6]
def flood():
    for i in range({FLOOD}):
        content = b'{{"name":"stdout","text":"%d"}}' % i
        thread.socket.send_multipart([b"stream", b"<IDS|MSG>", s.sign([header, parent, metadata, content]), header, parent, metadata, content])
    done.set()
thread.schedule(flood)
done.wait()
"""


def flooded(client):
    """How many of the flood's messages a fast and a slow subscriber did not get."""
    info = client.get_connection_info()
    got = {}

    def subscribe(name, pause, ready):
        with zmq.Context.instance().socket(zmq.SUB) as sub:
            sub.subscribe(b"")
            sub.connect(f"{info['transport']}://{info['ip']}:{info['iopub_port']}")
            messages, n = 0, 0
            while sub.poll(10_000 if messages else 120_000):  # a message that was lost does not come, the last ones among them
                frames = sub.recv_multipart()
                ready.set()
                if b'"msg_type": "stream"' in frames[3]:
                    messages += 1
                    if messages == FLOOD:
                        break
                if (n := n + 1) % 20 == 0:
                    time.sleep(pause)
            got[name] = messages

    threads = []
    for name, pause in (("fast", 0), ("slow", 0.002)):
        ready = threading.Event()
        threads.append(threading.Thread(target=subscribe, args=(name, pause, ready)))
        threads[-1].start()
        while not ready.wait(0.1):  # something to subscribe to
            client.kernel_info()
    client.execute(FLOOD_CODE, store_history=False)
    for t in threads:
        t.join()
    return {name: FLOOD - n for name, n in got.items()}


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
        for i in range(n):
            for name, (_, client) in list(kernels.items())[:: 1 if i % 2 else -1]:
                times[name].append(run(client, code)[0])
        return {name: statistics.median(t) for name, t in times.items()}

    pid = kernels[morph][0].provisioner.pid
    execute = interleaved("pass", rounds)
    idle = settled(pid)
    prints = interleaved("for i in range(10000): print(i)", max(15, rounds // 20))
    display = interleaved(
        "from IPython.display import display\ndisplay({'text/plain': 'x' * 50_000_000}, raw=True)", 7)
    for _, client in kernels.values():
        client.stop_channels()  # so that what is counted is not slowed by one that does not read
    lost = {name: flooded(manager.client()) for name, (manager, _) in kernels.items()}
    after = settled(pid)
    out = {
        "kernel.execute_ratio": (execute[morph] / execute[DIRECT], "ratio", f"{execute[DIRECT] * 1e3:.2f} ms direct; median of {rounds}"),
        "kernel.prints10k_ratio": (prints[DIRECT] / prints[morph], "ratio", "throughput; more is faster"),
        "kernel.display50mb_ratio": (display[DIRECT] / display[morph], "ratio", "throughput; more is faster"),
        "kernel.start_extra_ms": ((statistics.median(starts[morph]) - statistics.median(starts[DIRECT])) * 1e3, "ms", "median of 5 starts"),
        "kernel.rss_mb": (idle, "MB", "the kernel process itself, idle"),
        "kernel.rss_after_mb": (after, "MB", "idle again, after 50 MB displays and the flood"),
        "kernel.flood_lost": (sum(lost[morph].values()), "messages", f"of {FLOOD} to a fast and as many to a slow client; direct: {sum(lost[DIRECT].values())}"),
    }
    for manager, _ in kernels.values():
        manager.shutdown_kernel(now=True)
    print(json.dumps({k: {"value": v, "unit": u, "peer": "direct ipykernel", "note": n} for k, (v, u, n) in out.items()}))


main(sys.argv[1], int(sys.argv[2]))
