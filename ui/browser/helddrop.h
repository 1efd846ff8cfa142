#pragma once

#include <QMouseEvent>
#include <QObject>
#include <QPointer>

#include <memory>

namespace holdall::ui {

/// Holds back the release of the mouse button that would end a drag, until what is dragged is there. Only
/// where Qt itself follows the pointer during drags: see worksHere().
class HeldDrop : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    ~HeldDrop() override;
    Q_DISABLE_COPY_MOVE(HeldDrop)

    static bool worksHere();

    void begin(); ///< just before QDrag::exec()
    void letThrough(); ///< what is held, now, and what comes
    void end(); ///< just after QDrag::exec()

    bool isHolding() const { return m_release != nullptr; }

Q_SIGNALS:
    void held(); ///< the button was released too early
    void pressed(const QPoint& point); ///< on the screen, while the drop is held

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void hold(QObject* target, const QMouseEvent& release);

    bool m_isActive = false;
    std::unique_ptr<QEvent> m_release;
    QPointer<QObject> m_target; ///< that it was for
};

} // namespace holdall::ui
