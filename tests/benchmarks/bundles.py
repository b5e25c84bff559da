#!/usr/bin/env python3
"""Times exporting and importing a bundle of large attachments beside the usual tools on the same files.

  tests/benchmarks/bundles.py [--megabytes 500] [--files 20] [--runs 5] [--program build/release/bin/yongpingctl]

Each run does, in turn: our export; zip -0 and sha256sum; our import into an empty store, everything verified; unzip and
sha256sum -c. What is written is written through to the disk by ours alone. Prints the median of each, the ratios run by
run and the most memory that each took. Needs zip, unzip and room for seven times the size in the temporary folder.
"""
import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time


def measured(*commands, cwd):
    """Runs commands one after the other; seconds of the wall clock, and the most memory that one took, in MB."""
    start, peak = time.monotonic(), 0
    for command in commands:
        with open(os.devnull, "wb") as silence:
            process = subprocess.Popen(command, cwd=cwd, stdout=silence, stderr=subprocess.PIPE)
            message = process.stderr.read()
            _, status, usage = os.wait4(process.pid, 0)
        if status != 0:
            sys.exit(f"{command[0]} failed: {message.decode()}")
        peak = max(peak, usage.ru_maxrss / 1024)
    return time.monotonic() - start, peak


def prepare(folder, program, megabytes, files):
    size = megabytes * 1024 * 1024 // files
    names = [f"evidence-{number}.bin" for number in range(files)]
    for name in names:
        with open(folder / name, "wb") as out:
            for start in range(0, size, 1 << 20):
                out.write(os.urandom(min(1 << 20, size - start)))
    sums = subprocess.run(["sha256sum", *names], cwd=folder, check=True, capture_output=True)
    (folder / "sums").write_bytes(sums.stdout)
    case = {"id": "large", "name": "large", "category": "industrial-app", "stage": "acceptance"}
    (folder / "case.json").write_text(json.dumps(case))
    store = [program, "--store", "admin.ypstore"]
    for command in ([*store, "case", "import", "case.json"], [*store, "case", "attach", "large", *names]):
        subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
    return names


def one_run(folder, program, names):
    for name in ("ours.ypb", "peer.zip", "fresh.ypstore", "fresh.ypstore-wal", "fresh.ypstore-shm"):
        (folder / name).unlink(missing_ok=True)
    shutil.rmtree(folder / "out", ignore_errors=True)
    (folder / "out").mkdir()
    shutil.copy(folder / "sums", folder / "out" / "sums")
    export = measured([program, "--store", "admin.ypstore", "bundle", "export", "large", "--out", "ours.ypb"], cwd=folder)
    peer_export = measured(["zip", "-q", "-0", "peer.zip", *names], ["sha256sum", *names], cwd=folder)
    take = measured([program, "--store", "fresh.ypstore", "bundle", "import", "ours.ypb"], cwd=folder)
    peer_take = measured(["unzip", "-q", "../peer.zip"], ["sha256sum", "-c", "--quiet", "sums"], cwd=folder / "out")
    return {"export": export, "zip -0 + sha256sum": peer_export, "import": take, "unzip + sha256sum -c": peer_take}


def report(runs):
    for name in runs[0]:
        seconds = [run[name][0] for run in runs]
        print(f"{name:22} median {statistics.median(seconds):6.2f} s  (from {min(seconds):.2f} to {max(seconds):.2f})"
              f"  memory {max(run[name][1] for run in runs):6.1f} MB")
    for ours, peer, aim in (("export", "zip -0 + sha256sum", 0.30), ("import", "unzip + sha256sum -c", 0.35)):
        ratios = [run[ours][0] / run[peer][0] for run in runs]
        print(f"{ours} / ({peer}): median {statistics.median(ratios):.2f}  (from {min(ratios):.2f} to {max(ratios):.2f},"
              f" aim {aim:.2f})")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--megabytes", type=int, default=500)
    options.add_argument("--files", type=int, default=20)
    options.add_argument("--runs", type=int, default=5)
    options.add_argument("--program", default="build/release/bin/yongpingctl")
    given = options.parse_args()
    program = str(pathlib.Path(given.program).resolve(strict=True))
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        idle = measured([program, "--version"], cwd=folder)[1]
        names = prepare(folder, program, given.megabytes, given.files)
        one_run(folder, program, names)  # warms the caches
        report([one_run(folder, program, names) for _ in range(given.runs)])
        print(f"memory of the idle program: {idle:.1f} MB")


if __name__ == "__main__":
    main()
