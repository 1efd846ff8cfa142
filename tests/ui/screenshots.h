#pragma once

class QMenu;
class QWidget;

namespace holdall::test {

/// Writes a picture of the widget, `name`.png, into the folder that the program was given.
void savePicture(QWidget& widget, const char* name);

/// Opens the menu, and writes a picture of it.
void pictureMenu(QMenu& menu, const char* name);

/// The archive browser.
void pictureBrowser();

/// The welcome page, the queue, the settings and the drop target.
void pictureSession();

/// All menus, and the boxes that they bring up.
void pictureMenus();

/// Each question that the window asks in its bars.
void pictureQuestions();

} // namespace holdall::test
