#!/usr/bin/env python3
"""Times how soon a checklist of 2,000 checks stands on the screen, beside one of 50.

  tests/benchmarks/checklist.py [--program build/release/bin/tst_ui_review_long]

Runs the benchmark of the window's own test off screen and prints the median of the time from giving the page an
evaluated review until it was painted whole, the time of one answer with all that follows it, and their ratios.
"""
import argparse
import os
import re
import statistics
import subprocess


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", default="build/release/bin/tst_ui_review_long")
    program = os.path.abspath(parser.parse_args().program)
    run = subprocess.run([program, "firstPaint_benchmark"], capture_output=True, text=True,
                         env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, check=True)
    for what, words in (("checklist", "first full paint"), ("answer", "one answer")):
        times = {}
        for size, microseconds in re.findall(rf"{what} (\d+): (\d+) us", run.stdout + run.stderr):
            times.setdefault(int(size), []).append(int(microseconds) / 1000)
        medians = {size: statistics.median(values) for size, values in times.items()}
        for size in sorted(medians):
            print(f"{words}, {size:4} checks: median {medians[size]:7.1f} ms")
        print(f"{words}: 2000 / 50 = {medians[2000] / medians[50]:.2f}")


if __name__ == "__main__":
    main()
