#pragma once

#include "ui/desktop/commandreader.h"

#include <QObject>

namespace holdall::ui {

class ApplicationService;
class MainWindow;

/// Has the window do what other programs and further starts ask of it.
class RemoteControl : public QObject {
    Q_OBJECT

public:
    /// Both outlive this object.
    RemoteControl(ApplicationService& service, MainWindow& window);

private:
    void activate(const QByteArray& token);
    void runAction(const QString& action);

    MainWindow& m_window;
    bool m_isClosing = false;
    CommandReader m_reader;
};

} // namespace holdall::ui
