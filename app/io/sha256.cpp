#include "app/io/sha256.h"

#include <QByteArrayView>

namespace holdall {

void Sha256::add(codec::ByteView bytes)
{
    m_hash.addData(QByteArrayView(bytes.data(), codec::checkedCast<qsizetype>(bytes.size())));
}

std::string Sha256::hexadecimal() const
{
    return m_hash.result().toHex().toStdString();
}

} // namespace holdall
