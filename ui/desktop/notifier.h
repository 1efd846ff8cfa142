#pragma once

#include <QObject>

namespace holdall::ui {

class Bus;

/// Notifications of the desktop. There is at most one of this program: what is told later takes the place of
/// what was told before.
class Notifier : public QObject {
    Q_OBJECT

public:
    enum class Kind { Done, Failed, Question };

    struct Note {
        Kind kind = Kind::Done;
        QString title = {};
        QString text = {}; ///< plain: what looks like markup is shown as it is
    };

    /// `session` outlives this object.
    explicit Notifier(Bus& session, QObject* parent = nullptr);

    void show(const Note& note);

    /// Takes it away, if it is still there.
    void withdraw();

Q_SIGNALS:
    /// It was clicked. The token is the desktop's permission to come to the front, or empty.
    void clicked(const QByteArray& token);

private:
    void listen();
    void send(const Note& note, const QStringList& capabilities);

    Bus& m_session;
    bool m_isListening = false;
    uint m_id = 0; ///< of the one that is shown; 0: none
    QByteArray m_token; ///< for the click that follows
};

} // namespace holdall::ui
