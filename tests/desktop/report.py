"""Drives an HTML report in headless Chromium: report.py PROGRAM BROWSER [PICTURE]. See report.sh."""

import base64
import gzip
import json
import os
import pathlib
import subprocess
import sys
import tempfile

FILES = 10_000
LONGEST = 1000  # milliseconds
HOSTILE = "<img src=x onerror=\"document.title='owned'\">&amp;\u202e\n.gz"
SHOWN = HOSTILE.replace("\u202e", "\\u202E").replace("\n", "\\n")


class Browser:
    """Chromium, told what to do by its debugging pipe: JSON between zero bytes."""

    def __init__(self, program, profile):
        ours, self.out = os.pipe()
        self.into, theirs = os.pipe()
        self.waiting = b""
        self.events = []
        self.number = 0
        command = [program, "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}", "--remote-debugging-pipe"]

        def connect():
            os.dup2(os.dup(ours), 3)
            os.dup2(os.dup(theirs), 4)
        self.process = subprocess.Popen(command, close_fds=False, preexec_fn=connect, stderr=subprocess.DEVNULL)
        os.close(ours)
        os.close(theirs)

    def call(self, method, session=None, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self.out, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.read()
            if answer.get("id") == self.number:
                assert "error" not in answer, answer
                return answer["result"]
            self.events.append(answer.get("method"))

    def wait_for(self, event):
        while event not in self.events:
            self.events.append(self.read().get("method"))

    def read(self):
        while b"\0" not in self.waiting:
            piece = os.read(self.into, 1 << 20)
            assert piece, "the browser went away"
            self.waiting += piece
        message, self.waiting = self.waiting.split(b"\0", 1)
        return json.loads(message)


class Page:
    def __init__(self, browser, address):
        self.browser = browser
        target = browser.call("Target.createTarget", url="about:blank", width=1280, height=800)["targetId"]
        self.session = browser.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.call("Page.enable")
        self.call("Page.navigate", url=address)
        browser.wait_for("Page.loadEventFired")

    def call(self, method, **parameters):
        return self.browser.call(method, self.session, **parameters)

    def run(self, script):
        result = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in result, result
        return result["result"].get("value")

    def timed(self, script):
        """Milliseconds that the script and the layout and painting after it take."""
        return self.run(f"""new Promise(done => {{
            const start = performance.now();
            {script};
            document.body.offsetHeight;
            requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
        }})""")


def make_report(program, folder):
    for number in range(FILES - 1):
        data = bytearray(gzip.compress(b"%d" % number))
        data[-6] ^= number % 50 == 0
        (folder / f"archive {number * 7919 % FILES}.gz").write_bytes(data)
    (folder / HOSTILE).write_bytes(gzip.compress(b"x"))
    report = folder.parent / "report.html"
    subprocess.run([program, "verify", "--report", str(report), "--", str(folder)], stdout=subprocess.DEVNULL)
    return report


def check(page, times):
    assert page.run("document.title") == "Holdall verification report", "a name has run"
    assert page.run("document.querySelectorAll('tbody tr').length") == FILES
    assert page.run("document.querySelector('tbody tr').dataset.s") == "damaged", "the worst does not come first"
    names = page.run("[...document.querySelectorAll('tbody th')].map(cell => cell.textContent)")
    assert any(name.endswith("/" + SHOWN) for name in names), "the hostile name is not there as text"
    assert page.run("document.querySelectorAll('img').length") == 0
    titles = page.run("[...document.querySelectorAll('thead button')].map(button => button.textContent)")
    for column, title in enumerate(titles):
        times[f"sort by {title}"] = page.timed(f"document.querySelectorAll('thead button')[{column}].click()")
        assert page.run(f"document.querySelectorAll('thead th')[{column}].ariaSort") in ("ascending", "descending")
    times["filter by text"] = page.timed(typing("archive 77"))
    shown = page.run("document.querySelectorAll('tbody tr:not([hidden])').length")
    assert 0 < shown < FILES and page.run("document.querySelector('output').textContent").startswith(f"{shown:,} of")
    times["clear the filter"] = page.timed(typing(""))
    times["filter by verdict"] = page.timed("document.querySelector('[value=damaged]').click()")
    assert page.run("[...document.querySelectorAll('tbody tr:not([hidden])')].every(row => row.dataset.s === 'damaged')")


def typing(text):
    return (f"const field = document.querySelector('[type=search]'); field.value = '{text}';"
            "field.dispatchEvent(new Event('input'))")


def main():
    program, browser, *picture = sys.argv[1:]
    with tempfile.TemporaryDirectory(prefix="holdall-report-") as scratch:
        folder = pathlib.Path(scratch) / "archives"
        folder.mkdir()
        report = make_report(program, folder)
        page = Page(Browser(browser, pathlib.Path(scratch) / "profile"), report.as_uri())
        times = {"open": page.run("performance.timing.loadEventEnd - performance.timing.navigationStart")}
        check(page, times)
        for place in picture:
            data = page.call("Page.captureScreenshot")["data"]
            pathlib.Path(place).write_bytes(base64.b64decode(data))
        page.browser.process.terminate()
        page.browser.process.wait()
        for what, time in times.items():
            print(f"{what}: {time:.0f} ms")
        print(f"{FILES} rows, {report.stat().st_size >> 10} KiB; longest: {max(times.values()):.0f} ms")
        return 1 if max(times.values()) > LONGEST else 0


if __name__ == "__main__":
    sys.exit(main())
