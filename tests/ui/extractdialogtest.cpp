#include "ui/extract/extractdialog.h"
#include "support/patience.h"

#include "app/io/testfolder.h"
#include "support/sampledata.h"
#include "ui/dialogcontrols.h"
#include "ui/testarchives.h"

#include <QCheckBox>
#include <QLabel>
#include <QTest>

using namespace holdall;
using namespace holdall::test;

class ExtractDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsPreferredIsChosenAtFirst()
    {
        const ui::ExtractPreferences preferred{
            .into = "/d/out", .folder = FolderPolicy::Never, .conflict = Conflict::Skip};
        const ui::ExtractChoices choices =
            ui::ExtractDialog(
                {.first = {.path = "/nowhere/a.zip", .isArchive = true}, .preferred = preferred})
                .choices();
        QCOMPARE(choices.into, preferred.into);
        QCOMPARE(choices.folder, FolderPolicy::Never);
        QCOMPARE(choices.conflict, Conflict::Skip);
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

    void whatIsChosenReachesTheRequest()
    {
        ui::ExtractDialog dialog({.first = {.path = "/nowhere/a.zip", .isArchive = true}});
        dialog.show();
        auto* policy = named<QComboBox>(dialog, QStringLiteral("A folder of its own"));
        policy->setCurrentIndex(policy->findData(static_cast<int>(FolderPolicy::Never)));
        named<QLineEdit>(dialog, QStringLiteral("Password"))->setText(QStringLiteral("geheim"));
        auto* encoding = named<QComboBox>(dialog, QStringLiteral("Encoding of names"));
        encoding->setCurrentIndex(encoding->findData(QStringLiteral("IBM850")));
        for (QCheckBox* box : dialog.findChildren<QCheckBox*>()) {
            box->setChecked(true);
        }
        ExtractRequest request{.source = std::filesystem::path("/nowhere/a.zip")};
        apply(dialog.choices(), request);
        QCOMPARE(request.folder, FolderPolicy::Never);
        QCOMPARE(request.password, std::string("geheim"));
        QCOMPARE(request.encoding, std::string("IBM850"));
        QVERIFY(request.outwardLinks && request.trashSource && request.revealsResult);
    }

    void aPartOfAnArchiveNeverSendsItToTheTrash()
    {
        ExtractRequest request{.source = std::filesystem::path("/nowhere/a.zip"), .entries = {"x"}};
        ui::apply({.trashSource = true}, request);
        QVERIFY(!request.trashSource);
    }

    void aSingleStreamHasNothingOfAnArchive()
    {
        ui::ExtractDialog dialog({.first = {.path = "/nowhere/a.txt.xz", .format = Format::Xz}});
        dialog.show();
        QVERIFY(!named<QLineEdit>(dialog, QStringLiteral("Password"))->isVisible());
        QVERIFY(!named<QComboBox>(dialog, QStringLiteral("A folder of its own"))->isVisible());
    }

    void namesOfUnknownEncodingAreShownAsTheyWillBe()
    {
        const TestFolder folder;
        const auto path =
            folder.write("old.zip", zipInDosNames({{"#pfel.txt", bytesOf("x")}, {"plain.txt", {}}}));
        ui::ExtractDialog dialog({.first = {.path = path, .isArchive = true}});
        dialog.show();
        auto* encoding = named<QComboBox>(dialog, QStringLiteral("Encoding of names"));
        auto* names = dialog.findChild<QLabel*>(QStringLiteral("names"));
        QTRY_VERIFY_WITH_TIMEOUT(encoding->isVisible(), patience);
        encoding->setCurrentIndex(encoding->findData(QStringLiteral("IBM850")));
        QTRY_VERIFY2_WITH_TIMEOUT(names->text().contains(QStringLiteral("äpfel.txt")),
                                  qPrintable(names->text()), patience);
        QVERIFY(!names->text().contains(QStringLiteral("plain")));
        encoding->setCurrentIndex(encoding->findData(QStringLiteral("IBM866")));
        QTRY_VERIFY2_WITH_TIMEOUT(names->text().contains(QStringLiteral("Дpfel.txt")),
                                  qPrintable(names->text()), patience);
    }

    void plainNamesAskForNoEncoding()
    {
        const TestFolder folder;
        const auto path = folder.write("new.zip", zipWith({{"plain.txt", bytesOf("x")}}));
        ui::ExtractDialog dialog({.first = {.path = path, .isArchive = true}});
        dialog.show();
        auto* names = dialog.findChild<QLabel*>(QStringLiteral("names"));
        QTRY_VERIFY_WITH_TIMEOUT(!names->text().isEmpty(), patience); // it has looked
        QVERIFY(!named<QComboBox>(dialog, QStringLiteral("Encoding of names"))->isVisible());
    }
};

QTEST_MAIN(ExtractDialogTest)
#include "extractdialogtest.moc"
