#include "mimepackage.h"

#include "identity.h"

#include "app/archive/archiveformat.h"

#include <QtGlobal>

#include <array>
#include <format>
#include <string_view>

namespace holdall::install {

namespace {

/// A type that shared-mime-info lacks, with all its suffixes.
struct NewType {
    std::string_view format; ///< as in the table
    const char* comment;
};

constexpr std::array newTypes = {
    NewType{"warc", QT_TRANSLATE_NOOP("Desktop", "WARC archive of web pages")},
    NewType{"rcc", QT_TRANSLATE_NOOP("Desktop", "Qt resource file")},
};

/// A suffix that shared-mime-info does not know of a type that it knows.
struct NewSuffix {
    std::string_view type;
    std::string_view suffix;
};

constexpr std::array newSuffixes = {
    NewSuffix{"application/zip", ".whl"},
    NewSuffix{"application/java-archive", ".war"},
    NewSuffix{"application/java-archive", ".ear"},
    NewSuffix{"application/zlib", ".zlib"},
    NewSuffix{"application/zstd", ".zstd"},
    NewSuffix{"application/x-bzip2", ".bz"},
    NewSuffix{"application/x-bzip2-compressed-tar", ".tbz"},
};

std::string newType(const NewType& type, const Catalogues& catalogues)
{
    const ArchiveFormatInfo& format = info(*archiveFormatFromName(type.format));
    std::string text = std::format("  <mime-type type=\"{}\">\n", format.mimeTypes.front());
    text += std::format("    <comment>{}</comment>\n", inEnglish({type.comment}));
    for (const Catalogues::Translation& translation : catalogues.translationsOf({type.comment})) {
        text += std::format("    <comment xml:lang=\"{}\">{}</comment>\n", translation.language,
                            QString::fromStdString(translation.text).toHtmlEscaped().toStdString());
    }
    for (const std::string_view suffix : format.suffixes) {
        text += std::format("    <glob pattern=\"*{}\"/>\n", suffix);
    }
    return text + "  </mime-type>\n";
}

} // namespace

InstalledFile mimePackage(const Catalogues& catalogues)
{
    std::string text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                       "<mime-info xmlns=\"http://www.freedesktop.org/standards/shared-mime-info\">\n";
    for (const NewType& type : newTypes) {
        text += newType(type, catalogues);
    }
    for (const NewSuffix& row : newSuffixes) {
        text += std::format("  <mime-type type=\"{}\">\n    <glob pattern=\"*{}\"/>\n  </mime-type>\n",
                            row.type, row.suffix);
    }
    return {.path = std::format("share/mime/packages/{}.xml", applicationId),
            .text = text + "</mime-info>\n"};
}

} // namespace holdall::install
