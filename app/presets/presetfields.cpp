#include "app/presets/presetfields.h"

#include "codec/check.h"
#include "codec/deflate/deflateoptions.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <span>

namespace holdall {

namespace {

using std::optional;

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Any bytes as text of JSON: what is no UTF-8 has to come back as well.
QString fromBytes(const std::string& bytes)
{
    return QString::fromLatin1(QByteArray::fromStdString(bytes).toPercentEncoding("/ *?[]!{}"));
}

optional<std::string> toBytes(const QJsonValue& value)
{
    if (!value.isString()) {
        return std::nullopt;
    }
    return QByteArray::fromPercentEncoding(value.toString().toUtf8()).toStdString();
}

/// Sizes are text, since JSON's numbers lose digits above 2^53.
optional<std::uint64_t> toSize(const QJsonValue& value)
{
    bool isNumber = false;
    const std::uint64_t size = value.toString().toULongLong(&isNumber);
    return isNumber && size > 0 ? optional(size) : std::nullopt;
}

optional<int> toInt(const QJsonValue& value)
{
    static constexpr int none = std::numeric_limits<int>::min();
    const int number = value.toInt(none);
    return value.isDouble() && number != none ? optional(number) : std::nullopt;
}

template <typename T> struct Word {
    std::string_view word;
    T value;
};

constexpr std::array<Word<Conflict>, 5> conflictWords{{{"rename", Conflict::Rename},
                                                       {"ask", Conflict::Ask},
                                                       {"overwrite", Conflict::Overwrite},
                                                       {"skip", Conflict::Skip},
                                                       {"fail", Conflict::Fail}}};

constexpr std::array<Word<Arrangement>, 3> arrangementWords{
    {{"together", Arrangement::Together}, {"each", Arrangement::Each}, {"alone", Arrangement::Alone}}};

constexpr std::array<Word<ZipMethod>, 6> methodWords{{{"store", ZipMethod::Stored},
                                                      {"deflate", ZipMethod::Deflate},
                                                      {"bzip2", ZipMethod::Bzip2},
                                                      {"lzma", ZipMethod::Lzma},
                                                      {"xz", ZipMethod::Xz},
                                                      {"zstd", ZipMethod::Zstd}}};

template <typename T, std::size_t n> QString wordFor(const std::array<Word<T>, n>& words, T value)
{
    return text(std::ranges::find(words, value, &Word<T>::value)->word);
}

template <typename T, std::size_t n>
optional<T> fromWord(const std::array<Word<T>, n>& words, const QJsonValue& value)
{
    const std::string word = value.toString().toStdString();
    const auto found = std::ranges::find(words, word, &Word<T>::word);
    return found == words.end() ? std::nullopt : optional(found->value);
}

/// One field: its key, its value if it is not the default, and the way back. The one list of them all.
struct Field {
    const char* key;
    std::function<QJsonValue(const CompressChoices&)> write; ///< Undefined: the default
    std::function<bool(const QJsonValue&, CompressChoices&)> read; ///< false: that cannot be
};

/// Puts what was read, if anything was, into its place.
template <typename T, typename U> bool put(optional<T> value, U& place)
{
    if (!value) {
        return false;
    }
    place = *std::move(value);
    return true;
}

QJsonValue ifSet(const optional<int>& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue ifSet(const optional<std::uint64_t>& value)
{
    return value ? QJsonValue(QString::number(*value)) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue ifNot(bool standard, bool value)
{
    return value != standard ? QJsonValue(value) : QJsonValue(QJsonValue::Undefined);
}

Field numberField(const char* key, optional<int> codec::EncoderSettings::* member)
{
    return {key, [member](const CompressChoices& choices) { return ifSet(choices.settings.*member); },
            [member](const QJsonValue& value, CompressChoices& choices) {
                return put(toInt(value), choices.settings.*member);
            }};
}

Field sizeField(const char* key, optional<std::uint64_t> CompressChoices::* member)
{
    return {key, [member](const CompressChoices& choices) { return ifSet(choices.*member); },
            [member](const QJsonValue& value, CompressChoices& choices) {
                return put(toSize(value), choices.*member);
            }};
}

Field flagField(const char* key, bool CompressChoices::* member)
{
    const bool standard = CompressChoices().*member;
    return {key,
            [member, standard](const CompressChoices& choices) { return ifNot(standard, choices.*member); },
            [member](const QJsonValue& value, CompressChoices& choices) {
                return put(value.isBool() ? optional(value.toBool()) : std::nullopt, choices.*member);
            }};
}

QJsonValue writeFormat(const CompressChoices& choices)
{
    return choices.container ? text(info({.container = *choices.container, .coder = {}}).name)
                             : text(codec::info(choices.settings.format).name);
}

bool readFormat(const QJsonValue& value, CompressChoices& choices)
{
    const std::string name = value.toString().toStdString();
    if (const optional<codec::Format> coder = codec::formatFromName(name)) {
        choices.settings.format = *coder;
        return true;
    }
    const optional<ArchiveFormat> archive = archiveFormatFromName(name);
    const bool isContainer = archive && !archive->coder && info(*archive).isWritten;
    return put(isContainer ? optional(archive->container) : std::nullopt, choices.container);
}

QJsonValue writeFilters(const CompressChoices& choices)
{
    return choices.settings.filters ? QJsonValue(text(choices.settings.filters->text()))
                                    : QJsonValue(QJsonValue::Undefined);
}

bool readFilters(const QJsonValue& value, CompressChoices& choices)
{
    auto chain = codec::FilterChain::parse(value.toString().toStdString());
    return put(chain ? optional(*std::move(chain)) : std::nullopt, choices.settings.filters);
}

QJsonValue writeExcludes(const CompressChoices& choices)
{
    QJsonArray patterns;
    for (const std::string& pattern : choices.excludes) {
        patterns.append(fromBytes(pattern));
    }
    return patterns.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(patterns);
}

bool readExcludes(const QJsonValue& value, CompressChoices& choices)
{
    for (const QJsonValue& pattern : value.toArray()) {
        optional<std::string> bytes = toBytes(pattern);
        if (!bytes) {
            return false;
        }
        choices.excludes.push_back(*std::move(bytes));
    }
    return value.isArray();
}

std::vector<Field> coderFields()
{
    using codec::EncoderSettings;
    std::vector<Field> fields;
    fields.push_back({"format", writeFormat, readFormat});
    fields.push_back(numberField("level", &EncoderSettings::level));
    fields.push_back({"extreme", [](const auto& choices) { return ifNot(false, choices.settings.extreme); },
                      [](const QJsonValue& value, CompressChoices& choices) {
                          choices.settings.extreme = value.toBool();
                          return value.isBool();
                      }});
    fields.push_back(
        {"check",
         [](const auto& choices) {
             return choices.settings.check ? QJsonValue(text(codec::name(*choices.settings.check)))
                                           : QJsonValue(QJsonValue::Undefined);
         },
         [](const QJsonValue& value, CompressChoices& choices) {
             return put(codec::checkFromName(value.toString().toStdString()), choices.settings.check);
         }});
    fields.push_back({"filters", writeFilters, readFilters});
    fields.push_back(numberField("windowBits", &EncoderSettings::windowBits));
    fields.push_back(numberField("memoryLevel", &EncoderSettings::memoryLevel));
    fields.push_back(
        {"strategy",
         [](const auto& choices) {
             return choices.settings.strategy ? QJsonValue(text(codec::name(*choices.settings.strategy)))
                                              : QJsonValue(QJsonValue::Undefined);
         },
         [](const QJsonValue& value, CompressChoices& choices) {
             return put(codec::strategyFromName(value.toString().toStdString()), choices.settings.strategy);
         }});
    fields.push_back(numberField("longWindow", &EncoderSettings::longWindow));
    return fields;
}

void addArchiveFields(std::vector<Field>& fields)
{
    fields.push_back({"method",
                      [](const auto& choices) {
                          return choices.method ? QJsonValue(wordFor(methodWords, *choices.method))
                                                : QJsonValue(QJsonValue::Undefined);
                      },
                      [](const QJsonValue& value, CompressChoices& choices) {
                          return put(fromWord(methodWords, value), choices.method);
                      }});
    fields.push_back(
        {"arrangement",
         [](const auto& choices) { return QJsonValue(wordFor(arrangementWords, choices.arrangement)); },
         [](const QJsonValue& value, CompressChoices& choices) {
             return put(fromWord(arrangementWords, value), choices.arrangement);
         }});
    fields.push_back({"excludes", writeExcludes, readExcludes});
    fields.push_back(flagField("reproducible", &CompressChoices::reproducible));
}

void addOutputFields(std::vector<Field>& fields)
{
    fields.push_back(sizeField("volumeSize", &CompressChoices::volumeSize));
    fields.push_back(sizeField("memoryLimit", &CompressChoices::memoryLimit));
    fields.push_back({"threads",
                      [](const auto& choices) {
                          return choices.threads > 0 ? QJsonValue(static_cast<int>(choices.threads))
                                                     : QJsonValue(QJsonValue::Undefined);
                      },
                      [](const QJsonValue& value, CompressChoices& choices) {
                          const optional<int> number = toInt(value);
                          const bool isCount = number && *number > 0;
                          return put(isCount ? optional(static_cast<unsigned>(*number)) : std::nullopt,
                                     choices.threads);
                      }});
    fields.push_back(flagField("verify", &CompressChoices::verify));
    fields.push_back(flagField("revealsResult", &CompressChoices::revealsResult));
    fields.push_back({"directory",
                      [](const auto& choices) {
                          return choices.directory ? QJsonValue(fromBytes(choices.directory->native()))
                                                   : QJsonValue(QJsonValue::Undefined);
                      },
                      [](const QJsonValue& value, CompressChoices& choices) {
                          return put(toBytes(value), choices.directory);
                      }});
    fields.push_back(
        {"conflict", [](const auto& choices) { return QJsonValue(wordFor(conflictWords, choices.conflict)); },
         [](const QJsonValue& value, CompressChoices& choices) {
             return put(fromWord(conflictWords, value), choices.conflict);
         }});
}

std::span<const Field> allFields()
{
    static const std::vector<Field> fields = [] {
        std::vector<Field> all = coderFields();
        addArchiveFields(all);
        addOutputFields(all);
        return all;
    }();
    return fields;
}

} // namespace

void writeChoices(QJsonObject& object, const CompressChoices& choices)
{
    for (const Field& field : allFields()) {
        if (const QJsonValue value = field.write(choices); !value.isUndefined()) {
            object.insert(QLatin1StringView(field.key), value);
        }
    }
}

std::expected<CompressChoices, std::string> readChoices(const QJsonObject& object)
{
    CompressChoices choices;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (entry.key() == QLatin1StringView("name")) {
            continue;
        }
        const auto known = std::ranges::find(
            allFields(), entry.key(), [](const Field& field) { return QString::fromLatin1(field.key); });
        if (known == allFields().end() || !known->read(entry.value(), choices)) {
            return std::unexpected(entry.key().toStdString());
        }
    }
    return choices;
}

} // namespace holdall
