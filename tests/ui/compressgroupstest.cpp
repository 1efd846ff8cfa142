#include "ui/compress/compressdialog.h"

#include "ui/compress/filterrow.h"
#include "ui/dialogcontrols.h"
#include "ui/widgets/passwordline.h"

#include <QCheckBox>
#include <QSpinBox>
#include <QTest>

using namespace holdall;
using namespace holdall::test;

class CompressGroupsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void zipHasALevelAMethodAndAPasswordGivenTwice()
    {
        ui::CompressDialog dialog(oneFile, {});
        dialog.show();
        chooseContainer(dialog, "ZIP");
        open(dialog, "Password");
        auto* password = named<QLineEdit>(dialog, QStringLiteral("Password"));
        auto* again = named<QLineEdit>(dialog, QStringLiteral("Password again"));
        QVERIFY(password->isVisible() && !again->isVisible() && !filters(dialog)->isVisible());
        QVERIFY(acceptButton(dialog)->isEnabled());
        QTest::keyClicks(password, QStringLiteral("geheim"));
        QVERIFY(again->isVisible() && !acceptButton(dialog)->isEnabled());
        QVERIFY(!shownProblems(dialog).isEmpty());
        QTest::keyClicks(again, QStringLiteral("geheim"));
        QVERIFY(acceptButton(dialog)->isEnabled());
        const CompressChoices choices = dialog.choices();
        QCOMPARE(choices.container, Container::Zip);
        QCOMPARE(choices.password, std::string("geheim"));
    }

    void aPasswordThatIsShownIsTypedOnce()
    {
        ui::CompressDialog dialog(oneFile, {});
        dialog.show();
        chooseContainer(dialog, "ZIP");
        open(dialog, "Password");
        auto* password = named<ui::PasswordLine>(dialog, QStringLiteral("Password"));
        QTest::keyClicks(password, QStringLiteral("geheim"));
        QVERIFY(!acceptButton(dialog)->isEnabled());
        password->setRevealed(true);
        QVERIFY(acceptButton(dialog)->isEnabled());
    }

    void onlyWhatCanEncryptTakesAPassword()
    {
        ui::CompressDialog dialog(oneFile, {});
        dialog.show();
        chooseContainer(dialog, "ZIP");
        open(dialog, "Password");
        QTest::keyClicks(named<QLineEdit>(dialog, QStringLiteral("Password")), QStringLiteral("x"));
        chooseFormat(dialog, Format::Xz);
        QVERIFY(!named<QLineEdit>(dialog, QStringLiteral("Password"))->isVisible());
        QVERIFY(!dialog.choices().password);
        QVERIFY(acceptButton(dialog)->isEnabled());
    }

    void sevenZipHasALevelAndFilters()
    {
        ui::CompressDialog dialog(twoFiles, {});
        dialog.show();
        chooseContainer(dialog, "7-Zip");
        filters(dialog)->setText(QStringLiteral("x86 lzma2"));
        QVERIFY(!acceptButton(dialog)->isEnabled()); // nothing before lzma2
        filters(dialog)->setText(QStringLiteral("lzma2:preset=3"));
        QVERIFY(acceptButton(dialog)->isEnabled());
        QCOMPARE(dialog.choices().container, Container::SevenZip);
        QVERIFY(dialog.choices().settings.filters.has_value());
    }

    void rowsAndTextOfAChainSayTheSame()
    {
        ui::CompressDialog dialog(oneFile, {});
        dialog.show();
        chooseFormat(dialog, Format::Xz);
        const auto rows = [&dialog] {
            int visible = 0;
            for (const ui::FilterRow* row : dialog.findChildren<ui::FilterRow*>()) {
                visible += row->isHidden() ? 0 : 1;
            }
            return visible;
        };
        filters(dialog)->setText(QStringLiteral("x86 delta:dist=4 lzma2:preset=3"));
        QCOMPARE(rows(), 3);
        named<QSpinBox>(dialog, QStringLiteral("Distance in bytes"))->setValue(7);
        QCOMPARE(filters(dialog)->text(), QStringLiteral("x86 delta:dist=7 lzma2:preset=3"));
        filters(dialog)->setText(QStringLiteral("x86 delta:dist=7 lzma2:preset=3,nonsense"));
        QVERIFY(!acceptButton(dialog)->isEnabled());
        QVERIFY(shownProblems(dialog).contains(QStringLiteral("preset=3,▸nonsense")));
        QCOMPARE(rows(), 3); // as they were when it was right
        filters(dialog)->clear();
        QCOMPARE(rows(), 0);
        QVERIFY(acceptButton(dialog)->isEnabled());
    }

    void aPresetSetsEverything()
    {
        ui::Preferences preferences;
        preferences.presets = {{.name = "mine", .choices = choicesOf(BuiltInPreset::Fast)}};
        preferences.presets.front().choices.settings.level = 17;
        preferences.presets.front().choices.volumeSize = 25'000'000;
        preferences.presets.front().choices.threads = 2;
        ui::CompressDialog dialog(twoFiles, preferences);
        auto* box = named<QComboBox>(dialog, QStringLiteral("Preset"));
        box->setCurrentIndex(box->findText(QStringLiteral("mine")));
        Q_EMIT box->activated(box->currentIndex());
        const CompressChoices choices = dialog.choices();
        QCOMPARE(choices.settings.format, Format::Zstd);
        QCOMPARE(choices.settings.level, 17);
        QCOMPARE(choices.volumeSize, 25'000'000U);
        QCOMPARE(choices.threads, 2U);
        QCOMPARE(box->currentText(), QStringLiteral("mine"));
        named<QSpinBox>(dialog, QStringLiteral("Level as a number"))->setValue(3);
        QCOMPARE(box->currentIndex(), -1); // it is none of the presets any more
    }

    void theBuiltInPresetsCanBeAccepted()
    {
        ui::CompressDialog dialog(twoFiles, {});
        auto* box = named<QComboBox>(dialog, QStringLiteral("Preset"));
        QCOMPARE(box->count(), 3);
        for (int index = 0; index < 3; ++index) {
            box->setCurrentIndex(index);
            Q_EMIT box->activated(index);
            QVERIFY2(acceptButton(dialog)->isEnabled(), qPrintable(shownProblems(dialog)));
        }
    }

    void wrongSizesAreRefused()
    {
        ui::CompressDialog dialog(oneFile, {});
        dialog.show();
        auto* volumes = named<QComboBox>(dialog, QStringLiteral("Size of a volume"));
        volumes->setEditText(QStringLiteral("a lot"));
        QVERIFY(!acceptButton(dialog)->isEnabled());
        volumes->setEditText(QStringLiteral("1,5 GiB"));
        QVERIFY(acceptButton(dialog)->isEnabled());
        QCOMPARE(dialog.choices().volumeSize, std::uint64_t(3) << 29U);
    }

    void aChainStandsInsteadOfALevel()
    {
        ui::CompressDialog dialog(oneFile, {});
        chooseFormat(dialog, Format::Xz);
        filters(dialog)->setText(QStringLiteral("lzma2:preset=2"));
        QVERIFY(!dialog.choices().settings.level);
        QVERIFY(dialog.choices().settings.filters.has_value());
        QVERIFY(!named<QSpinBox>(dialog, QStringLiteral("Level as a number"))->isEnabled());
    }

    void optionsOfOtherFormatsAreNotTaken()
    {
        ui::CompressDialog dialog(oneFile, {});
        chooseFormat(dialog, Format::Gzip);
        named<QSpinBox>(dialog, QStringLiteral("Window bits"))->setValue(10);
        QCOMPARE(dialog.choices().settings.windowBits, 10);
        chooseFormat(dialog, Format::Xz);
        QVERIFY(!dialog.choices().settings.windowBits);
    }

    void trashingImpliesVerifying()
    {
        ui::CompressDialog dialog(oneFile, {});
        for (QCheckBox* box : dialog.findChildren<QCheckBox*>()) {
            box->setChecked(box->text().contains(QStringLiteral("trash")));
        }
        QVERIFY(dialog.choices().trashSource);
        QVERIFY(dialog.choices().verify);
    }
};

QTEST_MAIN(CompressGroupsTest)
#include "compressgroupstest.moc"
