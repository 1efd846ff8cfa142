#include "app/jobs/persistence/requestjson.h"

#include "app/jobs/persistence/jsonvalue.h"

#include <concepts>
#include <type_traits>
#include <utility>

namespace holdall {

namespace {

/// `Type`, to be written or to be read.
template <typename Value, typename Type>
concept Of = std::same_as<std::remove_const_t<Value>, Type>;

template <typename Type> constexpr bool isGroup = false;
template <> constexpr bool isGroup<codec::EncoderSettings> = true;
template <> constexpr bool isGroup<codec::DecoderSettings> = true;
template <> constexpr bool isGroup<codec::GzipHeader> = true;
template <> constexpr bool isGroup<ArchiveSettings> = true;

// Every field by its name, once for writing and reading. What is missing when it is read keeps its default.

void eachField(auto& form, Of<codec::GzipHeader> auto& header)
{
    form("name", header.name);
    form("modified", header.modified);
}

void eachField(auto& form, Of<codec::EncoderSettings> auto& settings)
{
    form("format", settings.format);
    form("level", settings.level);
    form("extreme", settings.extreme);
    form("check", settings.check);
    form("filters", settings.filters);
    form("windowBits", settings.windowBits);
    form("memoryLevel", settings.memoryLevel);
    form("strategy", settings.strategy);
    form("dictionary", settings.dictionary);
    form("gzipHeader", settings.gzipHeader);
    form("longWindow", settings.longWindow);
}

void eachField(auto& form, Of<codec::DecoderSettings> auto& settings)
{
    form("format", settings.format);
    form("memoryLimit", settings.memoryLimit);
    form("filters", settings.filters);
    form("windowBits", settings.windowBits);
    form("dictionary", settings.dictionary);
}

void eachField(auto& form, Of<ArchiveSettings> auto& settings)
{
    form("method", settings.method);
    form("coder", settings.coder);
}

void eachField(auto& form, Of<CompressRequest> auto& request)
{
    form("source", request.source);
    form("output", request.output);
    form("directory", request.directory);
    form("settings", request.settings);
    form("conflict", request.conflict);
    form("memoryLimit", request.memoryLimit);
    form("volumeSize", request.volumeSize);
    form("reproducible", request.reproducible);
    form("verify", request.verify);
    form("trashSource", request.trashSource);
    form("threads", request.threads);
    form("revealsResult", request.revealsResult);
}

void eachField(auto& form, Of<ExtractRequest> auto& request)
{
    form("source", request.source);
    form("output", request.output);
    form("into", request.into);
    form("folder", request.folder);
    form("settings", request.settings);
    form("conflict", request.conflict);
    form("maxSize", request.maxSize);
    form("maxRatio", request.maxRatio);
    form("maxEntries", request.maxEntries);
    form("includes", request.includes);
    form("excludes", request.excludes);
    form("entries", request.entries);
    form("strip", request.strip);
    form("outwardLinks", request.outwardLinks);
    form("encoding", request.encoding);
    form("trashSource", request.trashSource);
    form("revealsResult", request.revealsResult);
}

void eachField(auto& form, Of<VerifyRequest> auto& request)
{
    form("source", request.source);
    form("settings", request.settings);
    form("sha256", request.sha256);
    form("encoding", request.encoding);
}

void eachField(auto& form, Of<BatchVerifyRequest> auto& request)
{
    form("paths", request.paths);
    form("recursion", request.recursion);
    form("settings", request.settings);
    form("sha256", request.sha256);
    form("encoding", request.encoding);
    form("reports", request.reports);
}

void eachField(auto& form, Of<ArchiveRequest> auto& request)
{
    form("sources", request.sources);
    form("format", request.format);
    form("output", request.output);
    form("directory", request.directory);
    form("settings", request.settings);
    form("excludes", request.excludes);
    form("conflict", request.conflict);
    form("memoryLimit", request.memoryLimit);
    form("volumeSize", request.volumeSize);
    form("reproducible", request.reproducible);
    form("verify", request.verify);
    form("trashSource", request.trashSource);
    form("threads", request.threads);
    form("revealsResult", request.revealsResult);
}

void eachField(auto& form, Of<EditRequest> auto& request)
{
    form("archive", request.archive);
    form("changes", request.changes);
    form("conflict", request.conflict);
    form("method", request.method);
    form("coder", request.coder);
    form("encoding", request.encoding);
}

/// Puts fields into an object.
class Writer {
public:
    template <typename Value> void operator()(const char* key, const Value& value)
    {
        if constexpr (isGroup<Value>) {
            Writer group;
            eachField(group, value);
            m_object.insert(QLatin1String(key), group.take());
        } else {
            m_object.insert(QLatin1String(key), json::toJson(value));
        }
    }

    template <typename Value> void operator()(const char* key, const std::optional<Value>& value)
    {
        if (value) {
            (*this)(key, *value);
        }
    }

    QJsonObject take() { return std::exchange(m_object, {}); }

private:
    QJsonObject m_object;
};

/// Takes fields out of an object.
class Reader {
public:
    explicit Reader(QJsonObject object) : m_object(std::move(object)) { }

    template <typename Value> void operator()(const char* key, Value& value)
    {
        const QJsonValue json = m_object.value(QLatin1String(key));
        if (!json.isUndefined()) {
            m_isGood = read(json, value) && m_isGood;
        }
    }

    bool isGood() const { return m_isGood; }

private:
    template <typename Value> static bool read(const QJsonValue& json, Value& value)
    {
        if constexpr (isGroup<Value>) {
            Reader group(json.toObject());
            eachField(group, value);
            return json.isObject() && group.isGood();
        } else {
            return json::fromJson(json, value);
        }
    }

    template <typename Value> static bool read(const QJsonValue& json, std::optional<Value>& value)
    {
        if constexpr (std::same_as<Value, codec::FilterChain>) {
            return json::fromJson(json, value);
        } else {
            return read(json, value.emplace());
        }
    }

    QJsonObject m_object;
    bool m_isGood = true;
};

/// By the place of the request's kind in the variant.
constexpr const char* kinds[] = {"compress", "extract", "verify", "archive", "edit", "verify-batch"};
static_assert(std::size(kinds) == std::variant_size_v<Request>);

bool isStream(const std::optional<Endpoint>& endpoint)
{
    return endpoint && std::holds_alternative<StandardStream>(*endpoint);
}

bool usesStream(const CompressRequest& request)
{
    return isStream(request.source) || isStream(request.output);
}

bool usesStream(const ExtractRequest& request)
{
    return isStream(request.source) || isStream(request.output);
}

bool usesStream(const VerifyRequest& request)
{
    return isStream(request.source);
}

bool usesStream(const ArchiveRequest& request)
{
    return isStream(request.output);
}

bool usesStream(const EditRequest& /*request*/)
{
    return false;
}

bool usesStream(const BatchVerifyRequest& /*request*/)
{
    return false;
}

bool hasSubject(const Request& request)
{
    const std::filesystem::path* path = subjectOf(request);
    return path != nullptr && !path->empty();
}

/// Whether it encrypts with a password; jobs that only read ask for theirs by themselves.
bool encrypts(const Request& request)
{
    const auto* archive = std::get_if<ArchiveRequest>(&request);
    return archive != nullptr && archive->settings.password.has_value();
}

template <std::size_t kind = 0> std::optional<Request> emptyRequest(const QString& name)
{
    if constexpr (kind == std::size(kinds)) {
        return std::nullopt;
    } else {
        return name == QLatin1String(kinds[kind])
            ? std::optional<Request>(std::in_place, std::in_place_index<kind>)
            : emptyRequest<kind + 1>(name);
    }
}

} // namespace

std::optional<QJsonObject> requestToJson(const Request& request, bool needsPassword)
{
    if (std::visit([](const auto& wanted) { return usesStream(wanted); }, request)) {
        return std::nullopt;
    }
    Writer writer;
    writer("kind", std::string(kinds[request.index()]));
    writer("needsPassword", needsPassword || encrypts(request));
    std::visit([&](const auto& wanted) { eachField(writer, wanted); }, request);
    return writer.take();
}

std::optional<KeptRequest> requestFromJson(const QJsonObject& json)
{
    std::optional<Request> request = emptyRequest(json.value(QLatin1String("kind")).toString());
    if (!request) {
        return std::nullopt;
    }
    KeptRequest kept{.request = *std::move(request)};
    Reader reader(json);
    reader("needsPassword", kept.needsPassword);
    std::visit([&](auto& wanted) { eachField(reader, wanted); }, kept.request);
    return reader.isGood() && hasSubject(kept.request) ? std::optional(std::move(kept)) : std::nullopt;
}

} // namespace holdall
