#include "ui/compress/problemtext.h"

#include "app/errortext.h"

#include <QStringList>

namespace holdall::ui {

QString problemText(const codec::Error& error)
{
    const ErrorText text = describe(errorFrom(error, {}));
    QStringList parts{text.title, text.detail, text.hint};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace holdall::ui
