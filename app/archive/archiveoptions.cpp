#include "app/archive/archiveoptions.h"

#include <string_view>
#include <utility>

namespace holdall {

namespace {

using Family = ArchiveOptions::Family;

template <typename... Cases> struct Overloaded : Cases... {
    using Cases::operator()...;
};

/// What only a coder of its own around a container knows.
codec::Result<void> refuseCoderOptions(const codec::EncoderSettings& settings, std::string_view format)
{
    const std::string allowed = std::string("nothing with ").append(format);
    const auto refuse = [&](const char* option) { return codec::invalidOption(option, "given", allowed); };
    if (settings.check) {
        return refuse("check");
    }
    if (settings.windowBits) {
        return refuse("window-bits");
    }
    if (settings.memoryLevel) {
        return refuse("memory-level");
    }
    if (settings.strategy) {
        return refuse("strategy");
    }
    if (settings.dictionary) {
        return refuse("dictionary");
    }
    return {};
}

codec::Result<Family> makePlainTar(const codec::EncoderSettings& settings)
{
    if (settings.level || settings.extreme) {
        return codec::invalidOption("preset", "given", "nothing with tar");
    }
    if (settings.filters) {
        return codec::invalidOption("filters", "given", "nothing with tar");
    }
    return refuseCoderOptions(settings, "tar").transform([] { return Family(ArchiveOptions::PlainTar()); });
}

codec::Result<Family> makeCodedTar(codec::EncoderSettings settings, codec::Format coder)
{
    settings.format = coder;
    return codec::EncoderOptions::make(settings).transform(
        [](codec::EncoderOptions options) { return Family(std::move(options)); });
}

codec::Result<Family> makeZip(const ArchiveSettings& settings)
{
    if (settings.coder.extreme) {
        return codec::invalidOption("preset", "e", "a number without e");
    }
    if (settings.coder.filters) {
        return codec::invalidOption("filters", "given", "nothing with zip");
    }
    return refuseCoderOptions(settings.coder, "zip")
        .and_then([&] {
            return ZipOptions::make({.level = settings.coder.level,
                                     .method = settings.method.value_or(ZipMethod::Deflate),
                                     .password = settings.password});
        })
        .transform([](ZipOptions options) { return Family(std::move(options)); });
}

codec::Result<Family> makeSevenZip(const codec::EncoderSettings& settings)
{
    return refuseCoderOptions(settings, "7z")
        .and_then([&] {
            return SevenZipOptions::make(
                {.level = settings.level, .extreme = settings.extreme, .filters = settings.filters});
        })
        .transform([](SevenZipOptions options) { return Family(std::move(options)); });
}

/// What only zip knows.
codec::Result<void> refuseZipOptions(const ArchiveSettings& settings)
{
    if (settings.method) {
        return codec::invalidOption("method", "given", "the format zip");
    }
    if (settings.password) {
        return codec::invalidOption("password", "given", "the format zip");
    }
    return {};
}

codec::Result<Family> makeFamily(const ArchiveFormat& format, const ArchiveSettings& settings)
{
    switch (format.container) {
    case Container::Tar:
        return format.coder ? makeCodedTar(settings.coder, *format.coder) : makePlainTar(settings.coder);
    case Container::Zip:
        return makeZip(settings);
    case Container::SevenZip:
        return makeSevenZip(settings.coder);
    default:
        return codec::invalidOption("format", std::string(info(format).name), "a format that is written");
    }
}

} // namespace

codec::Result<ArchiveOptions> ArchiveOptions::make(const ArchiveFormat& format,
                                                   const ArchiveSettings& settings)
{
    if (format.container != Container::Zip) {
        if (const codec::Result<void> known = refuseZipOptions(settings); !known) {
            return std::unexpected(known.error());
        }
    }
    return makeFamily(format, settings).transform([&](Family family) {
        return ArchiveOptions(format, std::move(family));
    });
}

codec::MemoryEstimate ArchiveOptions::memory(const codec::Parallelism& parallelism) const
{
    return std::visit(Overloaded{[](const PlainTar&) { return codec::MemoryEstimate(); },
                                 [&](const auto& options) { return options.memory(parallelism); }},
                      m_family);
}

codec::Parallelism ArchiveOptions::fit(const codec::Parallelism& parallelism, std::uint64_t memoryLimit) const
{
    return std::visit(Overloaded{[&](const PlainTar&) { return parallelism; },
                                 [&](const auto& options) { return options.fit(parallelism, memoryLimit); }},
                      m_family);
}

} // namespace holdall
