#pragma once

#include "app/errortext.h"

#include <QStringList>

namespace holdall::ui {

/// All that there is to say about an error, in one line.
inline QString errorSentence(const Error& error)
{
    const ErrorText text = describe(error);
    QStringList parts{text.title, text.detail, text.hint};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace holdall::ui
