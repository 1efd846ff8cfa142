#include "metainfo.h"

#include "identity.h"
#include "mediatypes.h"

#include <QByteArray>
#include <QXmlStreamWriter>
#include <QtGlobal>

#include <array>
#include <format>
#include <string_view>

namespace holdall::install {

namespace {

constexpr std::array paragraphs = {
    QT_TRANSLATE_NOOP("Desktop",
                      "Holdall packs files and folders into archives, takes archives apart again, and proves "
                      "both: what it has compressed can be decoded and compared with its source before the "
                      "archive gets its name."),
    QT_TRANSLATE_NOOP("Desktop",
                      "Drop files on the window, choose an entry in the file manager's menu, or have whole "
                      "folders of archives verified. Every job is a row in a queue, with its progress, speed "
                      "and remaining time; one that fails never stops the others."),
};

constexpr std::array points = {
    QT_TRANSLATE_NOOP("Desktop", "Makes tar, ZIP and 7z archives on all cores, in volumes if you like"),
    QT_TRANSLATE_NOOP("Desktop", "Reads RAR, ISO, CAB, Debian and RPM packages and many more"),
    QT_TRANSLATE_NOOP("Desktop", "Shows what is in an archive at once, and changes it in its place"),
    QT_TRANSLATE_NOOP("Desktop", "Leaves nothing half-written behind, whatever happens"),
};

QAnyStringView shown(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

class Writer {
public:
    explicit Writer(const Catalogues& catalogues) : m_catalogues(catalogues), m_xml(&m_bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
        m_xml.writeStartDocument();
    }

    ~Writer() = default;
    Q_DISABLE_COPY_MOVE(Writer)

    std::string written()
    {
        m_xml.writeEndDocument();
        return m_bytes.toStdString();
    }

    void begin(std::string_view element) { m_xml.writeStartElement(shown(element)); }
    void end() { m_xml.writeEndElement(); }
    void attribute(std::string_view name, std::string_view value)
    {
        m_xml.writeAttribute(shown(name), shown(value));
    }
    void element(std::string_view name, std::string_view text)
    {
        m_xml.writeTextElement(shown(name), shown(text));
    }

    void element(std::string_view name, std::string_view type, std::string_view text)
    {
        begin(name);
        attribute("type", type);
        m_xml.writeCharacters(shown(text));
        end();
    }

    /// The element once for each language.
    void texts(std::string_view name, const Text& text)
    {
        element(name, inEnglish(text));
        for (const Catalogues::Translation& translation : m_catalogues.translationsOf(text)) {
            begin(name);
            attribute("xml:lang", translation.language);
            m_xml.writeCharacters(shown(translation.text));
            end();
        }
    }

private:
    const Catalogues& m_catalogues;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

void writeIdentity(Writer& writer)
{
    writer.element("id", applicationId);
    writer.element("metadata_license", "CC0-1.0");
    writer.element("project_license", "MIT");
    writer.texts("name", {QT_TRANSLATE_NOOP("Desktop", "Holdall")});
    writer.texts("summary", {QT_TRANSLATE_NOOP("Desktop", "Compress, extract and verify files")});
    writer.begin("developer");
    writer.attribute("id", "org.holdall");
    writer.element("name", authors);
    writer.end();
    writer.element("launchable", "desktop-id", std::format("{}.desktop", applicationId));
}

void writeDescription(Writer& writer)
{
    writer.begin("description");
    for (const char* paragraph : paragraphs) {
        writer.texts("p", {paragraph});
    }
    writer.begin("ul");
    for (const char* point : points) {
        writer.texts("li", {point});
    }
    writer.end();
    writer.end();
}

void writeScreenshot(Writer& writer)
{
    writer.begin("screenshots");
    writer.begin("screenshot");
    writer.attribute("type", "default");
    writer.texts("caption", {QT_TRANSLATE_NOOP("Desktop", "Files compressed and verified in the queue")});
    writer.element("image", std::format("{}screenshots/queue.png", homepage));
    writer.end();
    writer.end();
}

void writeProvides(Writer& writer)
{
    writer.begin("provides");
    writer.element("binary", "holdall");
    writer.element("binary", "holdall-cli");
    writer.element("dbus", "session", applicationId);
    for (const std::string& type : openedTypes()) {
        writer.element("mediatype", type);
    }
    writer.end();
}

void writeRelease(Writer& writer)
{
    writer.element("content_rating", "oars-1.1", {});
    writer.begin("releases");
    writer.begin("release");
    writer.attribute("version", programVersion);
    writer.attribute("date", releaseDate);
    writer.end();
    writer.end();
}

} // namespace

InstalledFile metainfo(const Catalogues& catalogues)
{
    Writer writer(catalogues);
    writer.begin("component");
    writer.attribute("type", "desktop-application");
    writeIdentity(writer);
    writeDescription(writer);
    writeScreenshot(writer);
    writer.element("url", "homepage", homepage);
    writeProvides(writer);
    writeRelease(writer);
    writer.end();
    return {.path = std::format("share/metainfo/{}.metainfo.xml", applicationId), .text = writer.written()};
}

} // namespace holdall::install
