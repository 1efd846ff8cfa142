#pragma once

#include <QObject>

namespace holdall::ui {

class Bus;

/// Puts the computer to sleep or switches it off, by the login manager, if that is there and lets us without
/// a password: nobody will be there to type one.
class Power : public QObject {
    Q_OBJECT

public:
    enum class Step { Sleep, PowerOff };

    /// `system` outlives this object.
    explicit Power(Bus& system, QObject* parent = nullptr);

    /// Asks what is possible; canDoChanged() tells what is new. Nothing is, before it was asked.
    void ask();
    bool canDo(Step step) const;

    void take(Step step);

Q_SIGNALS:
    void canDoChanged();

    /// The system did not do what take() said. The reason is the system's own word, in its language.
    void refused(const QString& reason);

private:
    void ask(const QString& method, bool Power::* answer);

    Bus& m_system;
    bool m_canSleep = false;
    bool m_canPowerOff = false;
};

} // namespace holdall::ui
