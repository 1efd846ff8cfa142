#pragma once

class QWidget;

namespace holdall::test {

/// Writes a picture of the widget, `name`.png, into the folder that the program was given.
void savePicture(QWidget& widget, const char* name);

/// The archive browser.
void pictureBrowser();

/// The welcome page, the queue, the settings and the drop target.
void pictureSession();

} // namespace holdall::test
