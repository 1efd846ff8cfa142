#include "ui/compress/compressdialog.h"
#include "support/patience.h"

#include "support/sampledata.h"
#include "ui/compress/predictionpanel.h"
#include "ui/dialogcontrols.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace holdall;
using namespace holdall::test;

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
        ui::CompressDialog dialog(oneFile, {});
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
        ui::CompressDialog dialog(oneFile, {});
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
        ui::CompressDialog dialog(oneFile, {});
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

    void aFolderMustBeNamed()
    {
        ui::CompressDialog dialog(oneFile, {});
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

    void theLastChoicesComeBack()
    {
        ui::Preferences last;
        last.compress.settings = {.format = Format::Xz, .level = 3, .extreme = true};
        last.compress.settings.check = codec::Check::Sha256;
        last.compress.conflict = Conflict::Skip;
        last.compress.verify = false;
        ui::CompressDialog dialog(oneFile, last);
        const CompressChoices choices = dialog.choices();
        QCOMPARE(choices.settings.level, 3);
        QVERIFY(choices.settings.extreme);
        QCOMPARE(choices.settings.check, codec::Check::Sha256);
        QCOMPARE(choices.conflict, Conflict::Skip);
        QVERIFY(!choices.verify);
    }

    void oneKeyIsEnough()
    {
        ui::CompressDialog dialog(oneFile, {});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog, test::patience));
        QCOMPARE(dialog.focusWidget(), acceptButton(dialog));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    }

    void whatIsMadeIsAChoiceForFoldersAndSeveralFiles()
    {
        const auto offered = [](const std::vector<CompressSource>& sources, Format format) {
            ui::CompressDialog dialog(sources, {});
            dialog.show();
            chooseFormat(dialog, format);
            const auto* box = named<QComboBox>(dialog, QStringLiteral("What is made"));
            return box->isVisible() ? box->count() : 0;
        };
        QCOMPARE(offered(oneFile, Format::Xz), 0);
        QCOMPARE(offered(oneFolder, Format::Xz), 2);
        QCOMPARE(offered(twoFiles, Format::Xz), 3);
        QCOMPARE(offered(twoFiles, Format::Zlib), 1); // no archive around that
    }

    void theNameFollowsTheFormatUntilOneIsTyped()
    {
        ui::CompressDialog dialog(twoFiles, {});
        dialog.show();
        auto* name = named<QLineEdit>(dialog, QStringLiteral("Name of the result"));
        QCOMPARE(name->text(), QStringLiteral("holiday.tar.xz"));
        chooseContainer(dialog, "ZIP");
        QCOMPARE(name->text(), QStringLiteral("holiday.zip"));
        QVERIFY(!dialog.choices().name);
        name->clear();
        QTest::keyClicks(name, QStringLiteral("summer.zip"));
        chooseFormat(dialog, Format::Zstd);
        QCOMPARE(name->text(), QStringLiteral("summer.tar.zst"));
        QCOMPARE(dialog.choices().name, std::string("summer.tar.zst"));
        QTest::keyClicks(name, QStringLiteral("/x"));
        QVERIFY(!acceptButton(dialog)->isEnabled());
    }

    void aNameThatIsTakenIsToldBeforehand()
    {
        const QTemporaryDir folder;
        const std::filesystem::path source = folder.filePath(QStringLiteral("a.txt")).toStdString();
        for (const char* name : {"a.txt.xz", "a (2).txt.xz"}) {
            QFile file(folder.filePath(QLatin1StringView(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        ui::CompressDialog dialog({{.path = source}}, {});
        const auto* field = qobject_cast<ui::OptionField*>(
            named<QLineEdit>(dialog, QStringLiteral("Name of the result"))->parentWidget());
        QTRY_VERIFY2_WITH_TIMEOUT(field->note().contains(QStringLiteral("“a (3).txt.xz”")),
                                  qPrintable(field->note()), patience);
        auto* conflict = named<QComboBox>(dialog, QStringLiteral("If the result exists"));
        conflict->setCurrentIndex(conflict->findData(static_cast<int>(Conflict::Overwrite)));
        QTRY_VERIFY_WITH_TIMEOUT(field->note().contains(QStringLiteral("replaced")), patience);
    }

    void thePredictionComesAndFollowsTheLevel()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("data")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const codec::Bytes data = test::text(3'000'000);
        file.write(reinterpret_cast<const char*>(data.data()), static_cast<qint64>(data.size()));
        file.close();
        ui::CompressDialog dialog({{.path = file.fileName().toStdString()}}, {});
        dialog.show();
        auto* size = dialog.findChild<QLabel*>(QStringLiteral("figure0"));
        auto* memory = dialog.findChild<QLabel*>(QStringLiteral("figure2"));
        QTRY_VERIFY_WITH_TIMEOUT(size->text().startsWith(QStringLiteral("about")), patience);
        const QString before = size->text();
        const QString memoryBefore = memory->text();
        named<QSpinBox>(dialog, QStringLiteral("Level as a number"))->setValue(0);
        QTRY_VERIFY_WITH_TIMEOUT(size->text().startsWith(QStringLiteral("about")) && size->text() != before,
                                 patience);
        QVERIFY(memory->text() != memoryBefore);
    }

    void noFigureIsCut()
    {
        ui::CompressDialog dialog(oneFile, {});
        dialog.show();
        const auto* panel = dialog.findChild<ui::PredictionPanel*>();
        const QList<QLabel*> labels = panel->findChildren<QLabel*>();
        const auto caption = std::ranges::find(labels, QStringLiteral("Size"), &QLabel::text);
        QVERIFY(caption != labels.end());
        (*caption)->setText(QString(120, QLatin1Char('8'))); // as wide as a figure may be, and it stays
        QTRY_VERIFY_WITH_TIMEOUT(panel->width() >= (*caption)->sizeHint().width(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.rect().contains(panel->mapTo(&dialog, panel->rect().bottomRight())),
                                 patience);
    }

    void whatCannotBeReadIsNoFigure()
    {
        ui::CompressDialog dialog(oneFile, {});
        dialog.show();
        auto* panel = dialog.findChild<ui::PredictionPanel*>();
        QTRY_VERIFY_WITH_TIMEOUT(
            panel->accessibleDescription().contains(QStringLiteral("could not be read"))
                || panel->accessibleDescription().contains(QStringLiteral("cannot be told")),
            patience);
    }

    void everyControlHasAName()
    {
        ui::CompressDialog dialog(twoFiles, {});
        filters(dialog)->setText(QStringLiteral("delta lzma2"));
        for (const QWidget* widget : dialog.findChildren<QWidget*>()) {
            const bool isControl = qobject_cast<const QComboBox*>(widget)
                || qobject_cast<const QSpinBox*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
            if (isControl) {
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
            }
        }
    }

    void theHeadingNamesTheSource()
    {
        const ui::CompressDialog dialog({{.path = "/x/<i>x<i>"}}, {});
        for (const QLabel* label : dialog.findChildren<QLabel*>()) {
            QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText || label->buddy());
        }
    }
};

QTEST_MAIN(CompressDialogTest)
#include "compressdialogtest.moc"
