#include "roff.h"

namespace holdall::install {

namespace {

constexpr std::size_t width = 78;

bool isTyped(std::string_view word)
{
    return word.starts_with('-') || word.contains("--") || word.contains('\\');
}

/// `word` with the letters that roff would read or print as something else.
std::string escapedForRoff(std::string_view word)
{
    std::string text;
    for (const char letter : word) {
        if (letter == '\\') {
            text += "\\e";
        } else if (letter == '-' && isTyped(word)) {
            text += "\\-";
        } else {
            text += letter;
        }
    }
    return text;
}

bool endsSentence(std::string_view word)
{
    return word.ends_with('.') && word.size() > 2;
}

} // namespace

std::string roffText(std::string_view text)
{
    std::string lines;
    std::size_t column = 0;
    bool breaks = false;
    while (!text.empty()) {
        const std::string_view word = text.substr(0, text.find(' '));
        text.remove_prefix(std::min(word.size() + 1, text.size()));
        if (word.empty()) {
            continue;
        }
        const std::string shown = escapedForRoff(word);
        breaks = breaks || column + 1 + shown.size() > width;
        if (column > 0) {
            lines += breaks ? '\n' : ' ';
            column = breaks ? 0 : column + 1;
        }
        if (column == 0 && (word.starts_with('.') || word.starts_with('\''))) {
            lines += "\\&"; // else a request
        }
        lines += shown;
        column += shown.size();
        breaks = endsSentence(word);
    }
    return lines += '\n';
}

std::string roffWord(std::string_view word)
{
    return (word.starts_with('.') || word.starts_with('-') ? "\\&" : "") + escapedForRoff(word);
}

} // namespace holdall::install
