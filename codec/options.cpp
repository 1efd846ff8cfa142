#include "codec/options.h"

#include "codec/bzip2/parallelbzip2memory.h"
#include "codec/deflate/paralleldeflatememory.h"
#include "codec/xz/parallelxzmemory.h"
#include "codec/zstd/parallelzstdmemory.h"

#include <algorithm>
#include <array>
#include <utility>

namespace holdall::codec {

namespace {

constexpr std::string_view notWith = "not with ";

std::unexpected<Error> doesNotBelong(std::string option, std::string value, Format format)
{
    return invalidOption(std::move(option), std::move(value), std::string(notWith).append(info(format).name));
}

/// An option that only some formats know: its name, whether it was given, whether this format knows it.
struct Given {
    std::string_view option;
    bool isGiven;
    bool belongs;
};

Result<void> refuseForeignOptions(const EncoderSettings& settings)
{
    const FormatInfo& entry = info(settings.format);
    const std::array options = {
        Given{"preset", settings.level.has_value(), entry.levels.has_value()},
        Given{"preset", settings.extreme, entry.extreme},
        Given{"filters", settings.filters.has_value(), entry.filters},
        Given{"window-bits", settings.windowBits.has_value(), entry.window},
        Given{"memory-level", settings.memoryLevel.has_value(), entry.window},
        Given{"strategy", settings.strategy.has_value(), entry.window},
        Given{"dictionary", settings.dictionary.has_value(), entry.dictionary},
        Given{"name", settings.gzipHeader.has_value(), settings.format == Format::Gzip},
        Given{"long", settings.longWindow.has_value(), settings.format == Format::Zstd},
    };
    for (const Given& given : options) {
        if (given.isGiven && !given.belongs) {
            return doesNotBelong(std::string(given.option), "", settings.format);
        }
    }
    return {};
}

/// For the formats whose check cannot be chosen, asking for the one they have is no mistake.
Result<void> requireCheck(const EncoderSettings& settings, Check fixed)
{
    if (!settings.check || *settings.check == fixed) {
        return {};
    }
    return invalidOption("check", std::string(name(*settings.check)), std::string(name(fixed)));
}

template <typename Options> Result<EncoderOptions::Family> asFamily(Result<Options> options)
{
    return std::move(options).transform([](Options made) { return EncoderOptions::Family(std::move(made)); });
}

Result<EncoderOptions::Family> makeLzma(const EncoderSettings& settings, LzmaContainer container)
{
    LzmaSettings family{
        .container = container, .check = settings.check, .preset = {}, .filters = settings.filters};
    if (settings.level || settings.extreme) {
        family.preset = Preset{.level = settings.level.value_or(Preset().level), .extreme = settings.extreme};
    }
    return asFamily(LzmaOptions::make(family));
}

Result<EncoderOptions::Family> makeDeflate(const EncoderSettings& settings, DeflateContainer container)
{
    Result<DeflateOptions> options = DeflateOptions::make({
        .container = container,
        .level = settings.level.value_or(DeflateSettings().level),
        .windowBits = settings.windowBits,
        .memoryLevel = settings.memoryLevel.value_or(DeflateSettings().memoryLevel),
        .strategy = settings.strategy.value_or(Strategy::Default),
        .dictionary = settings.dictionary,
        .header = settings.gzipHeader,
    });
    if (options) {
        if (const Result<void> checked = requireCheck(settings, options->check()); !checked) {
            return std::unexpected(checked.error());
        }
    }
    return asFamily(std::move(options));
}

Result<EncoderOptions::Family> makeBzip2(const EncoderSettings& settings)
{
    if (const Result<void> checked = requireCheck(settings, Check::Crc32); !checked) {
        return std::unexpected(checked.error());
    }
    return asFamily(settings.level ? Bzip2Options::make(*settings.level) : Bzip2Options::make());
}

Result<EncoderOptions::Family> makeZstd(const EncoderSettings& settings)
{
    const Check check = settings.check.value_or(Check::XxHash64);
    if (check != Check::None && check != Check::XxHash64) {
        return invalidOption("check", std::string(name(check)), "none xxhash64");
    }
    return asFamily(ZstdOptions::make({
        .level = settings.level.value_or(ZstdSettings().level),
        .checksum = check == Check::XxHash64,
        .longWindow = settings.longWindow,
    }));
}

Result<EncoderOptions::Family> makeFamily(const EncoderSettings& settings)
{
    switch (settings.format) {
    case Format::Xz:
        return makeLzma(settings, LzmaContainer::Xz);
    case Format::Lzma:
        return makeLzma(settings, LzmaContainer::Alone);
    case Format::RawLzma:
        return makeLzma(settings, LzmaContainer::Raw);
    case Format::Gzip:
        return makeDeflate(settings, DeflateContainer::Gzip);
    case Format::Zlib:
        return makeDeflate(settings, DeflateContainer::Zlib);
    case Format::Deflate:
        return makeDeflate(settings, DeflateContainer::Raw);
    case Format::Bzip2:
        return makeBzip2(settings);
    case Format::Zstd:
        return makeZstd(settings);
    }
    std::unreachable();
}

struct ParallelMemory {
    const Parallelism& parallelism;

    MemoryEstimate operator()(const LzmaOptions& options) const
    {
        return options.container() == LzmaContainer::Xz ? parallelXzMemory(options, parallelism)
                                                        : options.memory();
    }
    MemoryEstimate operator()(const DeflateOptions& options) const
    {
        return parallelDeflateMemory(options, parallelism);
    }
    MemoryEstimate operator()(const Bzip2Options& options) const
    {
        return parallelBzip2Memory(options, parallelism);
    }
    MemoryEstimate operator()(const ZstdOptions& options) const
    {
        return parallelZstdMemory(options, parallelism);
    }
};

} // namespace

Result<EncoderOptions> EncoderOptions::make(const EncoderSettings& settings)
{
    if (const Result<void> known = refuseForeignOptions(settings); !known) {
        return std::unexpected(known.error());
    }
    Result<Family> family = makeFamily(settings);
    if (!family) {
        return std::unexpected(family.error());
    }
    return EncoderOptions(settings.format, std::move(*family));
}

Check EncoderOptions::check() const
{
    return std::visit([](const auto& options) { return options.check(); }, m_family);
}

MemoryEstimate EncoderOptions::memory() const
{
    return std::visit([](const auto& options) { return options.memory(); }, m_family);
}

MemoryEstimate EncoderOptions::memory(const Parallelism& parallelism) const
{
    return parallelism.threads == 0 ? memory() : std::visit(ParallelMemory{parallelism}, m_family);
}

Parallelism EncoderOptions::fit(Parallelism parallelism, std::uint64_t memoryLimit) const
{
    const std::optional<double> ratio = std::exchange(parallelism.expectedRatio, std::nullopt);
    while (parallelism.threads > 0 && memory(parallelism).compress > memoryLimit) {
        --parallelism.threads;
    }
    parallelism.expectedRatio = ratio;
    return parallelism;
}

} // namespace holdall::codec
