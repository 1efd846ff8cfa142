#pragma once

#include <QObject>
#include <QVariantMap>

namespace holdall::ui {

class Bus;

/// Progress and a number on the program's icon in task bars and docks, as those of Unity, KDE, Ubuntu, Deepin
/// and others take it.
class LauncherEntry : public QObject {
    Q_OBJECT

public:
    /// `session` outlives this object.
    explicit LauncherEntry(Bus& session, QObject* parent = nullptr);

    /// `fraction` is 0..1, `count` the jobs not finished. Only what differs from what is shown is sent.
    void show(double fraction, int count);

    /// Takes both off.
    void clear();

private:
    void send(const QVariantMap& properties);

    Bus& m_session;
    QVariantMap m_shown;
};

} // namespace holdall::ui
