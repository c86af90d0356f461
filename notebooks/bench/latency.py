"""Times how long a line that a training cell prints on a worker takes to its notebook.

usage: latency.py KERNEL LINES; prints a JSON list of seconds. Worker and notebook share this machine's clock.
"""
import json
import re
import sys
import time

from jupyter_client.manager import start_new_kernel

CELL = """%%morph train done --max-price 25 --runtime 5m
import time
for i in range({lines}):
    print(f"printed at {{time.time():.6f}}")
    time.sleep(0.3 + 0.01 * (i % 7))
done = 1
"""


def main(kernel, lines):
    manager, client = start_new_kernel(kernel_name=kernel)
    took = []
    try:
        wanted = client.execute(CELL.format(lines=lines))
        while True:
            m = client.get_iopub_msg(timeout=300)
            now = time.time()
            if m["parent_header"].get("msg_id") != wanted:
                continue
            if m["msg_type"] == "error":
                sys.exit("\n".join(m["content"]["traceback"]))
            if m["msg_type"] == "stream":
                took += [now - float(at) for at in re.findall(r"^printed at ([\d.]+)$", m["content"]["text"], re.M)]
            if m["msg_type"] == "status" and m["content"]["execution_state"] == "idle":
                break
    finally:
        client.stop_channels()
        manager.shutdown_kernel()
    if len(took) != lines:
        sys.exit(f"{len(took)} lines of {lines} came")
    print(json.dumps(took))


main(sys.argv[1], int(sys.argv[2]))
