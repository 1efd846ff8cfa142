#include "ui/widgets/translated.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace holdall::ui {

namespace {

/// Looks at the events of its parent.
class Retranslation : public QObject {
public:
    Retranslation(QWidget& widget, std::function<void()> setTexts)
        : QObject(&widget)
        , m_setTexts(std::move(setTexts))
    {
        widget.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == parent() && event->type() == QEvent::LanguageChange) {
            m_setTexts();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_setTexts;
};

} // namespace

void keepTranslated(QWidget& widget, std::function<void()> setTexts)
{
    setTexts();
    new Retranslation(widget, std::move(setTexts)); // the widget's child
}

} // namespace holdall::ui
