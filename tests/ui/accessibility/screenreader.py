"""The window as a screen reader sees it: by AT-SPI alone, without a pointer and without a look at the screen."""

import os
import subprocess
import time

import pyatspi

PATIENCE = 60  # seconds for any one thing
CONTROLS = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON,
    pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_SLIDER, pyatspi.ROLE_ENTRY, pyatspi.ROLE_TEXT,
    pyatspi.ROLE_PASSWORD_TEXT, pyatspi.ROLE_LIST, pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE,
    pyatspi.ROLE_MENU, pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_CHECK_MENU_ITEM, pyatspi.ROLE_RADIO_MENU_ITEM,
    pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_PROGRESS_BAR, pyatspi.ROLE_DIALOG, pyatspi.ROLE_FRAME,
    pyatspi.ROLE_GROUPING,
}


class Window:
    """A program under test; everything below it is found anew at each look, since it may have changed."""

    def __init__(self, command):
        self._process = subprocess.Popen(command)
        self.application = self.wait_for("application", self._application)

    def _application(self):
        for index in range(pyatspi.Registry.getDesktop(0).childCount):
            application = pyatspi.Registry.getDesktop(0).getChildAtIndex(index)
            if application is not None and application.get_process_id() == self._process.pid:
                return application
        return None

    def wait_for(self, what, look):
        """What `look` finds, once it does. Every look is taken within one of these: the window changes meanwhile, and
        one who asks for what has just gone gets an error."""
        end = time.monotonic() + PATIENCE
        failure = None
        while time.monotonic() < end:
            if self._process.poll() is not None:
                raise AssertionError(f"the program ended ({self._process.returncode}) before there was: {what}")
            try:
                found, failure = look(), None
            except Exception as error:  # what was looked at is gone: AT-SPI tells it in many ways
                found, failure = None, error
            if found:
                return found
            time.sleep(0.05)
        raise AssertionError(f"no {what} after {PATIENCE} s (last error: {failure})")

    def whole_look(self, look):
        """What `look` gives, empty or not, when nothing that it saw went away before it was done."""
        return self.wait_for("look during which nothing goes away", lambda: (look(),))[0]

    def everything(self):
        """All there is, parents first, with its path of names."""
        pending = [(self.application, ())]
        while pending:
            node, path = pending.pop()
            try:
                name = node.name
                children = [node.getChildAtIndex(index) for index in range(min(node.childCount, 500))]
            except Exception:  # it went away meanwhile
                continue
            yield node, path
            pending += [(child, (*path, name)) for child in reversed(children) if child is not None]

    def find(self, role, name):
        """The showing thing of this role whose name begins so; nothing if there is none."""
        for node, _ in self.everything():
            if node.getRole() == role and plain(node.name).startswith(name) and is_showing(node):
                return node
        return None

    def await_one(self, role, name):
        return self.wait_for(f'"{name}" ({role})', lambda: self.find(role, name))

    def find_text(self, text):
        """What has this in its name, of whatever role: cells of tables among them."""
        for node, _ in self.everything():
            if text in plain(node.name):
                return node
        return None

    def press(self, role, name, inside=""):
        """Does what the enabled thing of this role is for whose name begins so, within what is called `inside`."""
        do_main_action(self.wait_for(f'enabled "{name}"', lambda: self._find_pressable(role, name, inside)))

    def _find_pressable(self, role, name, inside):
        for node, path in self.everything():
            if node.getRole() == role and plain(node.name).startswith(name) and is_ready(node):
                if not inside or any(plain(step).startswith(inside) for step in path[1:]):
                    return node
        return None

    def choose(self, *names):
        """An item of the menus, by the names that lead to it. Menus need not be open for this."""
        do_main_action(self.wait_for(f"enabled menu item {names}", lambda: self._find_item(names)))

    def _find_item(self, names):
        for node, path in self.everything():
            if node.getRole() in MENU_ROLES and plain(node.name).startswith(names[-1]) and is_enabled(node):
                if all(any(plain(step).startswith(name) for step in path) for name in names[:-1]):
                    return node
        return None

    def picture(self):
        return "\n".join("  " * len(path) + described(node) for node, path in self.everything())

    def close(self):
        self._process.terminate()
        self._process.wait(PATIENCE)


MENU_ROLES = {pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_CHECK_MENU_ITEM, pyatspi.ROLE_RADIO_MENU_ITEM}


def plain(name):
    return (name or "").replace("&", "")


def is_showing(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def is_enabled(node):
    return node.getState().contains(pyatspi.STATE_ENABLED)


def is_ready(node):
    return is_showing(node) and is_enabled(node)


def described(node):
    try:
        return f'{node.getRoleName()} "{node.name}"'
    except Exception:
        return "(gone)"


def set_text(node, text):
    require_done(node.queryEditableText().setTextContents(text), f'"{node.name}" takes no text')


def require_done(done, what):
    if not done:
        raise AssertionError(what)


def do_main_action(node):
    actions = node.queryAction()
    names = [actions.getName(index).lower() for index in range(actions.nActions)]
    for wanted in ("press", "toggle", "click", "activate"):
        if wanted in names:
            actions.doAction(names.index(wanted))
            return
    raise AssertionError(f'"{node.name}" ({node.getRoleName()}) can only: {names}')


def nameless(window):
    """Controls that a screen reader could only call by their kind."""
    for node, path in window.everything():
        if node.getRole() in CONTROLS and is_showing(node) and not node.name.strip():
            yield f"{node.getRoleName()} in {' / '.join(step for step in path if step)}"
