#include "ui/dialogscreenshots.h"

#include "app/io/testfolder.h"
#include "support/sampledata.h"
#include "ui/compress/compressdialog.h"
#include "ui/extract/extractdialog.h"
#include "ui/testarchives.h"
#include "ui/widgets/section.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

namespace holdall::test {

namespace {

using ui::CompressDialog;

void waitForPrediction(CompressDialog& dialog)
{
    const auto* size = dialog.findChild<QLabel*>(QStringLiteral("figure0"));
    [[maybe_unused]] const bool isThere =
        QTest::qWaitFor([size] { return size->text().startsWith(QStringLiteral("about")); });
    QTest::qWait(1500);
}

void openSections(CompressDialog& dialog, const QStringList& names)
{
    for (ui::Section* section : dialog.findChildren<ui::Section*>()) {
        section->setOpen(names.contains(section->findChild<QToolButton*>()->accessibleName()));
    }
}

void type(const QWidget& dialog, const QString& name, const QString& text)
{
    for (QLineEdit* line : dialog.findChildren<QLineEdit*>()) {
        if (line->accessibleName() == name) {
            line->setText(text);
        }
    }
}

void pictureCompress(const SavePicture& save, const std::vector<CompressSource>& sources)
{
    CompressDialog plain(sources, {});
    plain.show();
    waitForPrediction(plain);
    save(plain, "compress");
    openSections(plain,
                 {QStringLiteral("Level"), QStringLiteral("Threads and memory"), QStringLiteral("Volumes"),
                  QStringLiteral("After")});
    save(plain, "compress-open");
    ui::Preferences chain;
    chain.compress.settings.filters = codec::FilterChain::parse("x86 delta:dist=4 lzma2:preset=9").value();
    CompressDialog filters({sources.back()}, chain);
    filters.show();
    openSections(filters, {QStringLiteral("Filters")});
    waitForPrediction(filters);
    save(filters, "compress-filters");
    type(filters, QStringLiteral("Filter chain"),
         QStringLiteral("x86 delta:dist=4 lzma2:preset=9,dict=64QiB"));
    save(filters, "compress-refused");
}

void pictureZip(const SavePicture& save, const std::vector<CompressSource>& sources)
{
    ui::Preferences zip;
    zip.compress.container = Container::Zip;
    CompressDialog encrypted(sources, zip);
    encrypted.show();
    openSections(encrypted, {QStringLiteral("Level"), QStringLiteral("Password"), QStringLiteral("Content")});
    type(encrypted, QStringLiteral("Password"), QStringLiteral("holiday2024"));
    save(encrypted, "compress-zip");
    ui::Preferences gzip;
    gzip.compress.settings = {.format = codec::Format::Gzip, .level = 9, .windowBits = 12};
    gzip.compress.directory = std::filesystem::path("/home/ada/backups");
    CompressDialog detailed({sources.back()}, gzip);
    detailed.show();
    openSections(detailed, {QStringLiteral("Check"), QStringLiteral("Fine tuning")});
    waitForPrediction(detailed);
    save(detailed, "compress-gzip");
}

void pictureExtract(const SavePicture& save, const TestFolder& folder)
{
    const codec::Bytes zip = zipInDosNames({{"#pfel und Birnen.txt", bytesOf("x")}});
    ui::ExtractDialog dialog({.first = {.path = folder.write("fruit.zip", zip), .isArchive = true}});
    dialog.show();
    QTest::qWait(500);
    save(dialog, "extract-archive");
}

} // namespace

void pictureCompressDialogs(const SavePicture& save)
{
    const TestFolder folder;
    std::vector<CompressSource> sources;
    for (const char* name :
         {"holiday in the mountains 1.tiff", "holiday in the mountains 2.tiff", "holiday.bin"}) {
        sources.push_back({.path = folder.write(name, text(3'000'000))});
    }
    pictureCompress(save, sources);
    pictureZip(save, sources);
    pictureExtract(save, folder);
}

} // namespace holdall::test
