#include "ui/widgets/announcement.h"

#include <QAccessible>
#include <QWidget>
#include <QtVersionChecks>

namespace holdall::ui {

void announce([[maybe_unused]] QWidget& speaker, [[maybe_unused]] const QString& text,
              [[maybe_unused]] Urgency urgency)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (!QAccessible::isActive() || text.isEmpty()) {
        return;
    }
    QAccessibleAnnouncementEvent event(&speaker, text);
    event.setPoliteness(urgency == Urgency::Now ? QAccessible::AnnouncementPoliteness::Assertive
                                                : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
#endif
}

} // namespace holdall::ui
