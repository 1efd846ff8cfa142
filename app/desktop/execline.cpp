#include "app/desktop/installedprogram.h"

#include "app/displayname.h"

#include <QUrl>

#include <optional>
#include <string_view>

namespace holdall {

namespace {

/// Words parted by spaces; in double quotes a backslash takes `"`, "`", "$" and itself as they are.
std::optional<std::vector<std::string>> wordsOf(std::string_view exec)
{
    std::vector<std::string> words;
    std::string word;
    bool isInWord = false;
    bool isQuoted = false;
    for (std::size_t at = 0; at < exec.size(); ++at) {
        const char character = exec[at];
        if (character == '"') {
            isQuoted = !isQuoted;
            isInWord = true;
        } else if (isQuoted && character == '\\' && at + 1 < exec.size()) {
            word.push_back(exec[++at]);
        } else if (!isQuoted && character == ' ') {
            if (isInWord) {
                words.push_back(std::exchange(word, {}));
            }
            isInWord = false;
        } else {
            word.push_back(character);
            isInWord = true;
        }
    }
    if (isInWord) {
        words.push_back(word);
    }
    return isQuoted ? std::nullopt : std::optional(words);
}

/// A word with codes of no file in it: "%%" is a percent sign, the others are nothing.
QString withoutCodes(const std::string& word)
{
    std::string text;
    for (std::size_t at = 0; at < word.size(); ++at) {
        if (word[at] != '%') {
            text.push_back(word[at]);
        } else if (++at < word.size() && word[at] == '%') {
            text.push_back('%');
        }
    }
    return QString::fromStdString(text);
}

} // namespace

QStringList commandLine(const std::string& exec, const std::filesystem::path& file)
{
    const std::optional<std::vector<std::string>> words = wordsOf(exec);
    if (!words) {
        return {};
    }
    QStringList command;
    bool takesFile = false;
    for (const std::string& word : *words) {
        if (word == "%f" || word == "%F") {
            command << pathToQt(file);
            takesFile = true;
        } else if (word == "%u" || word == "%U") {
            command << QUrl::fromLocalFile(pathToQt(file)).toString(QUrl::FullyEncoded);
            takesFile = true;
        } else if (word != "%i" && word != "%c" && word != "%k") {
            command << withoutCodes(word);
        }
    }
    return takesFile && command.size() > 1 ? command : QStringList();
}

} // namespace holdall
