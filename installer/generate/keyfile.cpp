#include "keyfile.h"

#include <format>

namespace holdall::install {

namespace {

std::string escaped(std::string_view value)
{
    std::string text;
    for (const char letter : value) {
        if (letter == '\\') {
            text += "\\\\";
        } else if (letter == '\n') {
            text += "\\n";
        } else {
            text += letter;
        }
    }
    return text;
}

} // namespace

KeyFile::KeyFile(const Catalogues& catalogues) : m_catalogues(catalogues) { }

KeyFile& KeyFile::group(std::string_view name)
{
    m_text += std::format("{}[{}]\n", m_text.empty() ? "" : "\n", name);
    return *this;
}

KeyFile& KeyFile::add(std::string_view key, std::string_view value)
{
    m_text += std::format("{}={}\n", key, escaped(value));
    return *this;
}

KeyFile& KeyFile::add(std::string_view key, const std::vector<std::string>& list)
{
    std::string value;
    for (const std::string& item : list) {
        value.append(item).append(";");
    }
    return add(key, value);
}

KeyFile& KeyFile::addText(std::string_view key, const Text& text)
{
    add(key, inEnglish(text));
    for (const Catalogues::Translation& translation : m_catalogues.translationsOf(text)) {
        add(std::format("{}[{}]", key, translation.language), translation.text);
    }
    return *this;
}

} // namespace holdall::install
