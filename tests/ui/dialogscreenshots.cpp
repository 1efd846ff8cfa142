#include "ui/dialogscreenshots.h"

#include "app/io/testfolder.h"
#include "support/sampledata.h"
#include "ui/compress/aftersection.h"
#include "ui/compress/checksection.h"
#include "ui/compress/compressdialog.h"
#include "ui/compress/contentsection.h"
#include "ui/compress/filtersection.h"
#include "ui/compress/levelsection.h"
#include "ui/compress/passwordsection.h"
#include "ui/compress/presetbar.h"
#include "ui/compress/resourcesection.h"
#include "ui/compress/tuningsection.h"
#include "ui/compress/volumesection.h"
#include "ui/extract/extractdialog.h"
#include "ui/screenshots.h"
#include "ui/testarchives.h"
#include "ui/widgets/section.h"

#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

namespace holdall::test {

namespace {

using ui::CompressDialog;

void waitForPrediction(CompressDialog& dialog)
{
    const auto* size = dialog.findChild<QLabel*>(QStringLiteral("figure0"));
    [[maybe_unused]] const bool isThere =
        QTest::qWaitFor([size] { return size->text() != QStringLiteral("…"); });
    QTest::qWait(1500);
}

/// These and no others.
template <typename... Sections> void openSections(CompressDialog& dialog)
{
    for (ui::Section* section : dialog.findChildren<ui::Section*>()) {
        section->setOpen((... || (qobject_cast<Sections*>(section) != nullptr)));
    }
}

/// In the first field of a section.
template <typename Section> void type(const CompressDialog& dialog, const QString& text)
{
    dialog.findChild<Section*>()->template findChild<QLineEdit*>()->setText(text);
}

void pictureCompress(const SavePicture& save, const std::vector<CompressSource>& sources)
{
    CompressDialog plain(sources, {});
    plain.show();
    waitForPrediction(plain);
    save(plain, "compress");
    openSections<ui::LevelSection, ui::ResourceSection, ui::VolumeSection>(plain);
    save(plain, "compress-open");
    openSections<ui::ContentSection, ui::AfterSection>(plain);
    save(plain, "compress-after");
    pictureMenu(*plain.findChild<ui::PresetBar*>()->findChild<QMenu*>(), "compress-presets");
    plain.findChild<ui::PresetBar*>()->findChild<QMenu*>()->actions().first()->trigger();
    save(*plain.findChild<QInputDialog*>(), "compress-preset-name");
    ui::Preferences chain;
    chain.compress.settings.filters = codec::FilterChain::parse("x86 delta:dist=4 lzma2:preset=9").value();
    CompressDialog filters({sources.back()}, chain);
    filters.show();
    openSections<ui::FilterSection>(filters);
    waitForPrediction(filters);
    save(filters, "compress-filters");
    type<ui::FilterSection>(filters, QStringLiteral("x86 delta:dist=4 lzma2:preset=9,dict=64QiB"));
    save(filters, "compress-refused");
}

void pictureZip(const SavePicture& save, const std::vector<CompressSource>& sources)
{
    ui::Preferences zip;
    zip.compress.container = Container::Zip;
    CompressDialog encrypted(sources, zip);
    encrypted.show();
    openSections<ui::LevelSection, ui::PasswordSection>(encrypted);
    type<ui::PasswordSection>(encrypted, QStringLiteral("holiday2024"));
    save(encrypted, "compress-zip");
    ui::Preferences gzip;
    gzip.compress.settings = {.format = codec::Format::Gzip, .level = 9, .windowBits = 12};
    gzip.compress.directory = std::filesystem::path("/home/ada/backups");
    CompressDialog detailed({sources.back()}, gzip);
    detailed.show();
    openSections<ui::CheckSection, ui::TuningSection>(detailed);
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
    ui::ExtractDialog entries({.first = {.path = "/x/holdall-1.0.zip"}, .entries = 3, .isOpen = true});
    entries.show();
    save(entries, "extract-entries");
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
