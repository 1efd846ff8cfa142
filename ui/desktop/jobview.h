#pragma once

#include <QObject>
#include <QVariantMap>

class QDBusMessage;

namespace holdall::ui {

class Bus;

/// The queue as one job among those of the whole desktop, as Plasma shows them, with buttons of theirs.
class JobView : public QObject {
    Q_OBJECT

public:
    struct State {
        QString title; ///< what is done
        QString subject; ///< with which file; may be empty
        int percent = 0;
        bool isSuspended = false;
    };

    /// `session` outlives this object.
    explicit JobView(Bus& session, QObject* parent = nullptr);
    ~JobView() override; ///< takes the view off
    Q_DISABLE_COPY_MOVE(JobView)

    /// Shows it, or what changed of it.
    void show(const State& state);

    void close();

Q_SIGNALS:
    void suspendWanted();
    void resumeWanted();
    void cancelWanted();

private:
    void listen(const QString& member, void (JobView::*wanted)());
    void request();
    void settle(const QDBusMessage& reply);
    void update(const QVariantMap& properties);
    void terminate(const QString& path);

    Bus& m_session;
    QVariantMap m_wanted; ///< what is to be seen; empty: nothing
    QVariantMap m_shown;
    QString m_path; ///< of the view; empty: there is none
    bool m_isRequested = false; ///< and not answered
    bool m_isRefused = false; ///< there is nobody who shows jobs
    bool m_isListening = false;
};

} // namespace holdall::ui
