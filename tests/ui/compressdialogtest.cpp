#include "ui/compress/compressdialog.h"

#include "ui/compress/encoderform.h"
#include "ui/compress/folderfield.h"
#include "ui/compress/optionfield.h"
#include "ui/extract/extractdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

using namespace holdall;
using codec::Format;

namespace {

void chooseFormat(QWidget& dialog, Format format)
{
    auto* box = dialog.findChild<ui::EncoderForm*>()->findChild<QComboBox*>();
    box->setCurrentIndex(box->findData(static_cast<int>(format)));
}

/// The control with this accessible name.
template <typename Widget> Widget* named(const QWidget& dialog, const QString& name)
{
    for (Widget* widget : dialog.findChildren<Widget*>()) {
        if (widget->accessibleName() == name) {
            return widget;
        }
    }
    return nullptr;
}

QLineEdit* filters(const QWidget& dialog)
{
    return named<QLineEdit>(dialog, QStringLiteral("Filter chain"));
}

QPushButton* acceptButton(const QWidget& dialog)
{
    return dialog.findChild<QPushButton*>(QStringLiteral("accept"));
}

QString shownProblems(const QWidget& dialog)
{
    QStringList problems;
    for (const ui::OptionField* field : dialog.findChildren<ui::OptionField*>()) {
        problems << field->problem();
    }
    problems.removeAll(QString());
    return problems.join(u'\n');
}

} // namespace

class CompressDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusedFiltersSayWhy_data()
    {
        QTest::addColumn<Format>("format");
        QTest::addColumn<QString>("chain");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, Format format, const char* chain, const char* said) {
            QTest::newRow(name) << format << QString::fromLatin1(chain) << QString::fromLatin1(said);
        };
        row("unknown filter", Format::Xz, "nonsense", "filter");
        row("unknown option", Format::Xz, "lzma2:colour=red", "position");
        row("delta out of range", Format::Xz, "delta:dist=300 lzma2", "position");
        row("five filters", Format::Xz, "x86 x86 x86 x86 lzma2", "filter");
        row("not ending in lzma2", Format::Xz, "x86", "filter");
        row("lzma1 in xz", Format::Xz, "lzma1", "lzma2");
        row("lzma2 in lzma", Format::Lzma, "lzma2", "lzma1");
        row("raw without a chain", Format::RawLzma, "", "filters");
    }

    void refusedFiltersSayWhy()
    {
        QFETCH(Format, format);
        QFETCH(QString, chain);
        QFETCH(QString, said);
        ui::CompressDialog dialog({.name = QStringLiteral("x")}, {});
        dialog.show();
        chooseFormat(dialog, format);
        filters(dialog)->setText(chain);
        QVERIFY(!acceptButton(dialog)->isEnabled());
        const QString problems = shownProblems(dialog);
        QVERIFY2(problems.contains(said, Qt::CaseInsensitive), qPrintable(problems));
        QVERIFY(filters(dialog)->isVisible());

        filters(dialog)->setText(format == Format::Lzma ? QStringLiteral("lzma1:preset=3")
                                                        : QStringLiteral("delta:dist=2 lzma2:preset=3"));
        QVERIFY(acceptButton(dialog)->isEnabled());
        QCOMPARE(shownProblems(dialog), QString());
    }

    void everyFormatCanBeAccepted_data()
    {
        QTest::addColumn<Format>("format");
        for (const codec::FormatInfo& format : codec::formats()) {
            QTest::newRow(std::string(format.name).c_str()) << format.format;
        }
    }

    void everyFormatCanBeAccepted()
    {
        QFETCH(Format, format);
        ui::CompressDialog dialog({.name = QStringLiteral("x")}, {});
        dialog.show();
        chooseFormat(dialog, format);
        if (format == Format::RawLzma) {
            filters(dialog)->setText(QStringLiteral("lzma2:preset=1"));
        }
        QVERIFY2(acceptButton(dialog)->isEnabled(), qPrintable(shownProblems(dialog)));
        QCOMPARE(dialog.choices().settings.format, format);
        QVERIFY(codec::EncoderOptions::make(dialog.choices().settings).has_value());
    }

    void theLevelKeepsToTheFormat()
    {
        ui::CompressDialog dialog({.name = QStringLiteral("x")}, {});
        chooseFormat(dialog, Format::Zstd);
        auto* level = named<QSpinBox>(dialog, QStringLiteral("Level as a number"));
        QCOMPARE(level->maximum(), 22);
        level->setValue(19);
        QCOMPARE(dialog.choices().settings.level, 19);
        chooseFormat(dialog, Format::Bzip2);
        QCOMPARE(level->minimum(), 1);
        QCOMPARE(level->maximum(), 9);
        QCOMPARE(dialog.choices().settings.level, 9);
    }

    void aChainStandsInsteadOfALevel()
    {
        ui::CompressDialog dialog({.name = QStringLiteral("x")}, {});
        chooseFormat(dialog, Format::Xz);
        filters(dialog)->setText(QStringLiteral("lzma2:preset=2"));
        QVERIFY(!dialog.choices().settings.level);
        QVERIFY(dialog.choices().settings.filters.has_value());
        QVERIFY(!named<QSpinBox>(dialog, QStringLiteral("Level as a number"))->isEnabled());
    }

    void optionsOfOtherFormatsAreNotTaken()
    {
        ui::CompressDialog dialog({.name = QStringLiteral("x")}, {});
        chooseFormat(dialog, Format::Gzip);
        named<QSpinBox>(dialog, QStringLiteral("Window bits"))->setValue(10);
        QCOMPARE(dialog.choices().settings.windowBits, 10);
        chooseFormat(dialog, Format::Xz);
        QVERIFY(!dialog.choices().settings.windowBits);
    }

    void aFolderMustBeNamed()
    {
        ui::CompressDialog dialog({.name = QStringLiteral("x")}, {});
        dialog.show();
        named<QComboBox>(dialog, QStringLiteral("Place of the result"))->setCurrentIndex(1);
        QVERIFY(!acceptButton(dialog)->isEnabled());
        QVERIFY(!shownProblems(dialog).isEmpty());
        auto* folder = named<QLineEdit>(dialog, QStringLiteral("Folder of the result"));
        folder->setText(QStringLiteral("relative"));
        QVERIFY(!acceptButton(dialog)->isEnabled());
        folder->setText(QStringLiteral("/tmp"));
        QVERIFY(acceptButton(dialog)->isEnabled());
        QVERIFY(dialog.choices().directory == std::filesystem::path("/tmp"));
    }

    void trashingImpliesVerifying()
    {
        ui::CompressDialog dialog({.name = QStringLiteral("x")}, {});
        for (QCheckBox* box : dialog.findChildren<QCheckBox*>()) {
            box->setChecked(box->text().contains(QStringLiteral("trash")));
        }
        QVERIFY(dialog.choices().trashSource);
        QVERIFY(dialog.choices().verify);
    }

    void theLastChoicesComeBack()
    {
        ui::Preferences last;
        last.compress.settings = {.format = Format::Xz, .level = 3, .extreme = true};
        last.compress.settings.check = codec::Check::Sha256;
        last.compress.conflict = Conflict::Skip;
        last.compress.verify = false;
        ui::CompressDialog dialog({.name = QStringLiteral("x")}, last);
        const CompressChoices choices = dialog.choices();
        QCOMPARE(choices.settings.level, 3);
        QVERIFY(choices.settings.extreme);
        QCOMPARE(choices.settings.check, codec::Check::Sha256);
        QCOMPARE(choices.conflict, Conflict::Skip);
        QVERIFY(!choices.verify);
    }

    void oneKeyIsEnough()
    {
        ui::CompressDialog dialog({.name = QStringLiteral("x")}, {});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCOMPARE(dialog.focusWidget(), acceptButton(dialog));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    }

    void oneArchiveIsAChoiceForFoldersAndSeveralFiles()
    {
        const auto offered = [](const ui::CompressDialog::Sources& sources) {
            ui::CompressDialog dialog(sources, {});
            dialog.show();
            const QList<QCheckBox*> boxes = dialog.findChildren<QCheckBox*>();
            return std::ranges::any_of(boxes, [](const QCheckBox* box) {
                return box->isVisible() && box->isChecked() && box->text().contains(QStringLiteral("tar"));
            });
        };
        QVERIFY(offered({.name = QStringLiteral("x"), .hasFolder = true}));
        QVERIFY(offered({.count = 2, .name = QStringLiteral("x")}));
        QVERIFY(!offered({.name = QStringLiteral("x")}));
    }

    void zipHasALevelAndAPasswordGivenTwice()
    {
        ui::CompressDialog dialog({.name = QStringLiteral("x")}, {});
        dialog.show();
        auto* box = dialog.findChild<ui::EncoderForm*>()->findChild<QComboBox*>();
        box->setCurrentIndex(box->findText(QStringLiteral("ZIP"), Qt::MatchStartsWith));
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

    void sevenZipHasALevelAndFilters()
    {
        ui::CompressDialog dialog({.count = 2, .name = QStringLiteral("x")}, {});
        dialog.show();
        auto* box = dialog.findChild<ui::EncoderForm*>()->findChild<QComboBox*>();
        box->setCurrentIndex(box->findText(QStringLiteral("7-Zip"), Qt::MatchStartsWith));
        QVERIFY(!named<QLineEdit>(dialog, QStringLiteral("Password"))->isVisible());
        filters(dialog)->setText(QStringLiteral("x86 lzma2"));
        QVERIFY(!acceptButton(dialog)->isEnabled()); // nothing before lzma2
        filters(dialog)->setText(QStringLiteral("lzma2:preset=3"));
        QVERIFY(acceptButton(dialog)->isEnabled());
        QCOMPARE(dialog.choices().container, Container::SevenZip);
        QVERIFY(dialog.choices().settings.filters.has_value());
    }

    void everyControlHasAName()
    {
        ui::CompressDialog dialog({.name = QStringLiteral("x")}, {});
        chooseFormat(dialog, Format::Gzip);
        for (const QWidget* widget : dialog.findChildren<QWidget*>()) {
            const bool isControl =
                qobject_cast<const QComboBox*>(widget) || qobject_cast<const QSpinBox*>(widget);
            if (isControl) {
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
            }
        }
    }

    void rawStreamsAreDescribedToBeExtracted()
    {
        ui::ExtractDialog dialog({.first = {.path = "/x/y.raw-lzma"}});
        dialog.show();
        QVERIFY(!acceptButton(dialog)->isEnabled());
        named<QLineEdit>(dialog, QStringLiteral("Filter chain"))->setText(QStringLiteral("lzma2:preset=1"));
        QVERIFY(acceptButton(dialog)->isEnabled());
        QCOMPARE(dialog.choices().settings.format, Format::RawLzma);
        QVERIFY(dialog.choices().settings.filters.has_value());
    }

    void theHeadingNamesTheSource()
    {
        const ui::CompressDialog dialog({.name = QStringLiteral("<i>x</i>")}, {});
        for (const QLabel* label : dialog.findChildren<QLabel*>()) {
            QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText || label->buddy());
        }
    }
};

QTEST_MAIN(CompressDialogTest)
#include "compressdialogtest.moc"
