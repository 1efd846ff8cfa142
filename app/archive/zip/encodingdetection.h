#pragma once

#include <string>
#include <string_view>

namespace holdall::zip {

/// The encoding that names, joined by line feeds, are most likely in, by ICU's name for it. They are neither
/// all ASCII nor all UTF-8. Where nothing speaks for any it is ZIP's own, IBM437.
///
/// What is told apart: Shift-JIS, EUC-JP, GB18030, Big5, EUC-KR, the code pages 437, 850, 866 of DOS and
/// 1251, 1252 of Windows, KOI8-R by how plausible their characters are; others by ICU's detector, which is
/// sure of its matter only with much text.
std::string detectEncoding(std::string_view names);

} // namespace holdall::zip
