#pragma once

#include <QByteArrayView>

namespace holdall {

/// The style and the script of the HTML report, as they stand between their tags; to the style come the
/// widths of columns.
extern const QByteArrayView reportStyle;
extern const QByteArrayView reportScript;

} // namespace holdall
