#!/usr/bin/env python3
"""Times making, signing and verifying a report beside the usual tools on the same bytes.

  tests/benchmarks/reports.py [--runs 7] [--program build/release/bin/yongpingctl]

Each run lays out the report of the largest sample, signs it and verifies it, and in turn lets openssl open the same key
and sign the same bytes, pdfsig verify the same file against the same authority (in a database of NSS's) and, where
LibreOffice is installed, soffice convert a document of the same text. All times are of whole processes; the start alone
is measured, too, as it outweighs the verification. "note" is the first verification of a report, in which the store
notes on disk who signed it, "verify" any later one.
Prints medians and ratios. Needs openssl, certutil of libnss3-tools, and pdfsig and pdftotext of poppler-utils.
"""
import argparse
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

SAMPLE = "discrete-factory"


def seconds(command, cwd, allowed=(0,)):
    start = time.monotonic()
    done = subprocess.run(command, cwd=cwd, capture_output=True, check=False)
    if done.returncode not in allowed:
        sys.exit(f"{command[0]} failed: {done.stderr.decode()}")
    return time.monotonic() - start


def prepare(folder, program, sample):
    (folder / "pass").write_text("benchmark\n")
    secret = ["--passphrase-file", "pass"]
    seconds([program, "key", "new", "--authority", "--name", "Panel", "--out", "authority.p12", *secret], folder)
    seconds([program, "key", "cert", "authority.p12", "--out", "authority.pem", *secret], folder)
    seconds([program, "key", "new", "--name", "Benchmark", "--out", "own.p12", *secret], folder)
    seconds([program, "key", "cert", "own.p12", "--out", "own.pem", *secret], folder)
    seconds([program, "key", "issue", "own.pem", "--key", "authority.p12", "--out", "cert.pem", *secret], folder)
    seconds([program, "key", "adopt", "own.p12", "--cert", "cert.pem", "--out", "key.p12", *secret], folder)
    (folder / "nss").mkdir()
    seconds(["certutil", "-N", "-d", "sql:nss", "--empty-password"], folder)
    seconds(["certutil", "-A", "-d", "sql:nss", "-n", "panel", "-t", "C,C,C", "-i", "authority.pem"], folder)
    seconds([program, "--store", "bench.ypstore", "case", "import", sample, "--as", "Benchmark"], folder)


def one_run(folder, program, soffice):
    store = [program, "--store", "bench.ypstore"]
    times = {
        "start": seconds([program, "--version"], folder),
        "report": seconds([*store, "report", f"sample-{SAMPLE}", "--kind", "review", "--out", "report.pdf"], folder),
        "sign": seconds([program, "sign", "report.pdf", "--key", "key.p12", "--passphrase-file", "pass", "--out",
                         "signed.pdf"], folder),
        "openssl": seconds(["openssl", "pkcs12", "-in", "key.p12", "-passin", "file:pass", "-nocerts", "-nodes", "-out",
                            "key.pem"], folder)
        + seconds(["openssl", "cms", "-sign", "-binary", "-in", "report.pdf", "-signer", "cert.pem", "-inkey",
                   "key.pem", "-outform", "DER", "-out", "signature.p7s"], folder),
        "note": seconds([*store, "verify", "signed.pdf", "--trust", "authority.pem"], folder),
        "verify": seconds([*store, "verify", "signed.pdf", "--trust", "authority.pem"], folder),
        "pdfsig": seconds(["pdfsig", "-nssdir", "sql:nss", "signed.pdf"], folder),
    }
    if soffice:
        seconds(["pdftotext", "-layout", "report.pdf", "report.txt"], folder)
        times["soffice"] = seconds([soffice, "--headless", "--convert-to", "pdf", "--outdir", "converted", "report.txt"],
                                   folder)
    return times


def pages(folder, name):
    info = subprocess.run(["pdfinfo", name], cwd=folder, capture_output=True, check=True, text=True).stdout
    return int(re.search(r"Pages:\s+(\d+)", info).group(1))


def report(runs, page_count, soffice_pages):
    for name in runs[0]:
        values = [run[name] for run in runs]
        print(f"{name:12} median {statistics.median(values):6.3f} s  (from {min(values):.3f} to {max(values):.3f})")
    for ours, peer in (("sign", "openssl"), ("verify", "pdfsig")):
        whole = statistics.median(run[ours] / run[peer] for run in runs)
        net = statistics.median((run[ours] - run["start"]) / run[peer] for run in runs)
        print(f"{ours} / {peer}: median {whole:.2f}, without our start {net:.2f}")
    if soffice_pages:
        ratio = statistics.median((run["soffice"] / soffice_pages) / (run["report"] / page_count) for run in runs)
        print(f"soffice / report, per page: median {ratio:.1f}")
    else:
        print("soffice is not installed: not compared")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--runs", type=int, default=7)
    options.add_argument("--program", default="build/release/bin/yongpingctl")
    given = options.parse_args()
    program = str(pathlib.Path(given.program).resolve(strict=True))
    root = pathlib.Path(__file__).resolve().parents[2]
    soffice = shutil.which("soffice")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        os.environ.setdefault("HOME", name)
        prepare(folder, program, str(root / "resources" / "samples" / f"{SAMPLE}.json"))
        one_run(folder, program, soffice)  # warms the caches
        runs = [one_run(folder, program, soffice) for _ in range(given.runs)]
        page_count = pages(folder, "report.pdf")
        print(f"a report of {page_count} pages, {(folder / 'report.pdf').stat().st_size} bytes")
        report(runs, page_count, pages(folder, "converted/report.pdf") if soffice else 0)


if __name__ == "__main__":
    main()
