#include "app/archive/framing/utf16name.h"

#include <QString>
#include <QStringDecoder>

namespace holdall {

std::optional<std::u16string> utf16Name(std::string_view name)
{
    if (name.empty() || name.find('\0') != std::string_view::npos) {
        return std::nullopt;
    }
    // A byte order mark at a name's front is a part of the name.
    using Flag = QStringConverter::Flag;
    QStringDecoder decoder(QStringConverter::Utf8, Flag::Stateless | Flag::ConvertInitialBom);
    const QString decoded = decoder(QByteArrayView(name.data(), static_cast<qsizetype>(name.size())));
    if (decoder.hasError()) {
        return std::nullopt;
    }
    return decoded.toStdU16String();
}

} // namespace holdall
