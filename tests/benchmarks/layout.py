#!/usr/bin/env python3
"""Times laying out a report of at least 20 pages, with charts, beside LibreOffice on a document of the same text.

  tests/benchmarks/layout.py [--runs 7] [--program build/release/bin/yongpingctl]

The report is that of the largest sample with a remark on every clause. LibreOffice gets its text as a flat OpenDocument
file with the same tables, without charts, colours, fields and archiving: less work than ours. Runs are in turn, and of
whole processes; ours reads its store and judges the case, too. What either needs for a document of one word is measured
beside it. Prints medians of wall and processor time, and ratios per page, each by its own pages. Needs soffice and
poppler-utils.
"""
import argparse
import json
import os
import pathlib
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from xml.sax.saxutils import escape

SAMPLE = "discrete-factory"
REMARK = "现场核验设备台账与联网清单，数据与申报材料一致，抽查三台设备采集记录完整；建议补充接口说明和运维责任人。"
LEAST_PAGES = 20
DOCUMENT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>
%s
</office:text></office:body></office:document>
"""


def run(command, folder):
    """Wall and processor seconds of a process with its children."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    done = subprocess.run(command, cwd=folder, capture_output=True, check=False)
    wall = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        sys.exit(f"{command[0]} failed: {done.stderr.decode()}")
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def output(command, folder):
    return subprocess.run(command, cwd=folder, capture_output=True, check=True, text=True).stdout


def pages(folder, name):
    return int(re.search(r"Pages:\s+(\d+)", output(["pdfinfo", name], folder)).group(1))


def make_case(folder, program, sample, times):
    """Stores the sample with a remark, so many times repeated, on every clause."""
    case = json.loads(sample.read_text(encoding="utf-8"))
    shown = json.loads(output([program, "criteria", "show", SAMPLE, "--json"], folder))
    case["remarks"] = {clause["id"]: REMARK * times for element in shown["elements"] for clause in element["clauses"]}
    (folder / "case.json").write_text(json.dumps(case, ensure_ascii=False), encoding="utf-8")
    run([program, "--store", "bench.ypstore", "case", "import", "case.json", "--as", "Benchmark", "--replace"], folder)


def paragraph(text):
    return f"<text:p>{escape(text)}</text:p>"


def as_document(text):
    """Lines of one part are paragraphs, the others rows of tables."""
    body = []
    table = []
    for line in [*text.splitlines(), ""]:
        parts = re.split(r"\s{2,}", line.strip())
        if len(parts) > 1:
            cells = "".join(f"<table:table-cell>{paragraph(part)}</table:table-cell>" for part in parts)
            table.append(f"<table:table-row>{cells}</table:table-row>")
            continue
        if table:
            body.append(f"<table:table>{''.join(table)}</table:table>")
            table = []
        if parts[0]:
            body.append(paragraph(parts[0]))
    return DOCUMENT % "\n".join(body)


def report(runs, page_count, soffice_pages):
    for name in runs[0]:
        walls = [one[name][0] for one in runs]
        processor = statistics.median(one[name][1] for one in runs)
        print(f"{name:22} median {statistics.median(walls):6.3f} s  (from {min(walls):.3f} to {max(walls):.3f}),"
              f" processor {processor:.3f} s")
    for index, what in ((0, "wall"), (1, "processor")):
        def per_page(one, name, count, kind=index):
            return one[name][kind] / count
        ratio = statistics.median(
            per_page(one, "soffice", soffice_pages) / per_page(one, "report", page_count) for one in runs)
        print(f"soffice / report, per page, {what} time: median {ratio:.1f}")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--runs", type=int, default=7)
    options.add_argument("--program", default="build/release/bin/yongpingctl")
    given = options.parse_args()
    program = str(pathlib.Path(given.program).resolve(strict=True))
    sample = pathlib.Path(__file__).resolve().parents[2] / "resources" / "samples" / f"{SAMPLE}.json"
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        os.environ |= {"HOME": name, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
        make = [program, "--lang", "zh_CN", "--store", "bench.ypstore", "report", f"sample-{SAMPLE}", "--kind",
                "review", "--as", "Benchmark", "--out", "report.pdf"]
        convert = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", "converted"]
        for times in range(1, 10):
            make_case(folder, program, sample, times)
            run(make, folder)
            if pages(folder, "report.pdf") >= LEAST_PAGES:
                break
        text = output(["pdftotext", "-layout", "report.pdf", "-"], folder)
        (folder / "same.fodt").write_text(as_document(text), encoding="utf-8")
        (folder / "word.fodt").write_text(as_document("字"), encoding="utf-8")
        run([*convert, "same.fodt"], folder)  # makes its profile
        runs = [{"start": run([program, "--version"], folder), "report": run(make, folder),
                 "soffice, one word": run([*convert, "word.fodt"], folder),
                 "soffice": run([*convert, "same.fodt"], folder)} for _ in range(given.runs)]
        ours, theirs = pages(folder, "report.pdf"), pages(folder, "converted/same.pdf")
        print(f"a report of {ours} pages, {(folder / 'report.pdf').stat().st_size} bytes; by soffice {theirs} pages")
        report(runs, ours, theirs)


if __name__ == "__main__":
    main()
