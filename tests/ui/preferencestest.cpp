#include "ui/settings/preferences.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace holdall;

class PreferencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theyComeBackAsTheyWere()
    {
        ui::Preferences kept;
        kept.compress.settings = {.format = codec::Format::Gzip, .level = 9, .windowBits = 12};
        kept.compress.settings.strategy = codec::Strategy::Rle;
        kept.compress.directory = std::filesystem::path("/f\xff/g");
        kept.compress.conflict = Conflict::Ask;
        kept.asksBeforeCompressing = false;
        kept.jobsAtATime = 5;
        ui::savePreferences(*m_store, kept);

        const ui::Preferences read = ui::loadPreferences(*m_store);
        QCOMPARE(read.compress.settings.format, codec::Format::Gzip);
        QCOMPARE(read.compress.settings.level, 9);
        QCOMPARE(read.compress.settings.windowBits, 12);
        QCOMPARE(read.compress.settings.strategy, codec::Strategy::Rle);
        QVERIFY(read.compress.directory == kept.compress.directory);
        QCOMPARE(read.compress.conflict, Conflict::Ask);
        QCOMPARE(read.asksBeforeCompressing, false);
        QCOMPARE(read.jobsAtATime, 5);
    }

    void aFilterChainComesBack()
    {
        ui::Preferences kept;
        kept.compress.settings.filters = codec::FilterChain::parse("delta:dist=4 lzma2:preset=3").value();
        ui::savePreferences(*m_store, kept);
        const ui::Preferences read = ui::loadPreferences(*m_store);
        QVERIFY(read.compress.settings.filters.has_value());
        QCOMPARE(read.compress.settings.filters->text(), kept.compress.settings.filters->text());
    }

    void presetsComeBack()
    {
        ui::Preferences kept;
        kept.presets = {{.name = "für später", .choices = choicesOf(BuiltInPreset::Smallest)}};
        ui::savePreferences(*m_store, kept);
        const ui::Preferences read = ui::loadPreferences(*m_store);
        QCOMPARE(read.presets.size(), 1U);
        QCOMPARE(read.presets.front().name, std::string("für später"));
        QCOMPARE(read.presets.front().choices.settings.level, 9);
    }

    void throwingSourcesAwayIsNotRemembered()
    {
        ui::Preferences kept;
        kept.compress.trashSource = true;
        ui::savePreferences(*m_store, kept);
        QVERIFY(!ui::loadPreferences(*m_store).compress.trashSource);
    }

    void nonsenseBecomesTheDefault()
    {
        m_store->setValue(QStringLiteral("compress/last"), QByteArray("{\"holdall-presets\": 1}"));
        m_store->setValue(QStringLiteral("queue/jobs"), -3);
        const ui::Preferences read = ui::loadPreferences(*m_store);
        QCOMPARE(read.compress.settings.format, codec::EncoderSettings().format);
        QVERIFY(!read.compress.settings.level);
        QCOMPARE(read.jobsAtATime, 1);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store =
            std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("x.ini")), QSettings::IniFormat);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
};

QTEST_GUILESS_MAIN(PreferencesTest)
#include "preferencestest.moc"
