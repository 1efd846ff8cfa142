#include "ui/settings/preferences.h"
#include "support/patience.h"
#include "ui/settings/preferencestorage.h"

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
        kept.limits = {.jobsAtATime = 5, .threads = 3, .memory = 12'345'678'901};
        kept.extract = {.into = std::filesystem::path("/e\xfe"),
                        .folder = FolderPolicy::Always,
                        .conflict = Conflict::Skip};
        kept.keepsRecents = false;
        kept.dropTarget = {.isShown = true, .wish = ui::Wish::Verify, .place = QPoint(-7, 9)};
        kept.motion = ui::Motion::Reduced;
        ui::savePreferences(*m_store, kept);

        const ui::Preferences read = ui::loadPreferences(*m_store);
        QCOMPARE(read.compress.settings.format, codec::Format::Gzip);
        QCOMPARE(read.compress.settings.level, 9);
        QCOMPARE(read.compress.settings.windowBits, 12);
        QCOMPARE(read.compress.settings.strategy, codec::Strategy::Rle);
        QVERIFY(read.compress.directory == kept.compress.directory);
        QCOMPARE(read.compress.conflict, Conflict::Ask);
        QCOMPARE(read.asksBeforeCompressing, false);
        QVERIFY(read.limits == kept.limits);
        QVERIFY(read.extract.into == kept.extract.into);
        QCOMPARE(read.extract.folder, FolderPolicy::Always);
        QCOMPARE(read.extract.conflict, Conflict::Skip);
        QVERIFY(!read.keepsRecents);
        QVERIFY(read.dropTarget.isShown);
        QCOMPARE(read.dropTarget.wish, ui::Wish::Verify);
        QCOMPARE(read.dropTarget.place, QPoint(-7, 9));
        QCOMPARE(read.motion, ui::Motion::Reduced);
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
        m_store->setValue(QStringLiteral("queue/threads"), QStringLiteral("many"));
        m_store->setValue(QStringLiteral("queue/memory"), QStringLiteral("-1"));
        m_store->setValue(QStringLiteral("dropTarget/wish"), QStringLiteral("explode"));
        m_store->setValue(QStringLiteral("dropTarget/place"), QStringLiteral("there"));
        m_store->setValue(QStringLiteral("window/motion"), 4);
        const ui::Preferences read = ui::loadPreferences(*m_store);
        QCOMPARE(read.compress.settings.format, codec::EncoderSettings().format);
        QVERIFY(!read.compress.settings.level);
        QCOMPARE(read.limits.jobsAtATime, 1);
        QCOMPARE(read.limits.threads, 0);
        QVERIFY(!read.limits.memory);
        QCOMPARE(read.dropTarget.wish, ui::Wish::Compress);
        QCOMPARE(read.motion, ui::Motion::AsSystem);
    }

    void theLastThatIsSavedIsOnTheDisk()
    {
        const QString path = m_folder->filePath(QStringLiteral("y.ini"));
        const auto open = [path] { return std::make_unique<QSettings>(path, QSettings::IniFormat); };
        {
            ui::PreferenceStorage storage(open);
            for (int jobs = 1; jobs <= 50; ++jobs) {
                storage.save({.limits = {.jobsAtATime = jobs}});
            }
        }
        QCOMPARE(ui::loadPreferences(*open()).limits.jobsAtATime, 50);
    }

    void whatIsSavedIsWrittenWhileTheProgramRuns()
    {
        const QString path = m_folder->filePath(QStringLiteral("y.ini"));
        const auto open = [path] { return std::make_unique<QSettings>(path, QSettings::IniFormat); };
        ui::PreferenceStorage storage(open);
        storage.save({.limits = {.jobsAtATime = 7}});
        QTRY_COMPARE_WITH_TIMEOUT(ui::loadPreferences(*open()).limits.jobsAtATime, 7, test::patience);
    }

    void init()
    {
        m_store.reset(); // writes into its folder once more
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
