#include "app/displayname.h"
#include "shownwords.h"
#include "support/patience.h"
#include "support/sampledata.h"
#include "ui/browser/browserpage.h"
#include "ui/browser/browsertabs.h"
#include "ui/browser/entryview.h"
#include "ui/settings/languagefield.h"
#include "ui/settings/settingsdialog.h"
#include "ui/testarchives.h"
#include "ui/windowfixture.h"

#include <QApplication>
#include <QSignalBlocker>
#include <QTest>

using namespace holdall;
using test::WindowFixture;

namespace {

/// Chooses a language in the settings, as a person does; also one that only tests know. The settings stay
/// open.
void choose(WindowFixture& fixture, const QString& code)
{
    if (fixture.window().findChild<ui::SettingsDialog*>() == nullptr) {
        fixture.trigger(ui::Command::Settings);
    }
    auto* field = fixture.window().findChild<ui::LanguageField*>();
    QVERIFY(field);
    if (field->findData(code) < 0) {
        const QSignalBlocker quiet(field);
        field->addItem(code, code);
    }
    field->setCurrentIndex(field->findData(code));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the dialog in the language before
}

} // namespace

class SwitchingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOfTheFirstLanguageStays_data()
    {
        QTest::addColumn<QString>("first");
        QTest::newRow("from English") << QStringLiteral("en");
        QTest::newRow("from Arabic") << QStringLiteral("ar");
    }

    void nothingOfTheFirstLanguageStays()
    {
        QFETCH(const QString, first);
        ui::Preferences preferences = WindowFixture::withoutDialog();
        preferences.language = first;
        WindowFixture fixture(preferences);
        fixture.drop(*test::dragOf({fixture.write("1.txt", test::text(3000))}), test::outsideZones);
        QVERIFY(fixture.waitUntilDone(1));
        fixture.view().setCurrentIndex(fixture.model().index(0, 0));
        fixture.window().openArchives({fixture.write("2.zip", test::zipWith({{"1.txt", test::text(100)}}))});
        ui::BrowserPage& page = *fixture.window().tabs().page();
        QVERIFY(test::waitUntilRead(page));

        choose(fixture, QStringLiteral("xx"));
        const QStringList data = test::wordsWithoutTranslation() + QStringList{displayName(fixture.folder())}
            + test::textsOf(page.view(), ui::EntryModel::Modified)
            + test::textsOf(page.view(), ui::EntryModel::Crc);
        QStringList left;
        QVERIFY2(QTest::qWaitFor(
                     [&] {
                         left = test::untranslated(test::shownWords(fixture.window()), data);
                         return left.isEmpty();
                     },
                     test::patience),
                 qPrintable(left.join(u'\n')));
    }

    void theDirectionFollowsAtOnce()
    {
        ui::Preferences preferences;
        preferences.language = QStringLiteral("en");
        WindowFixture fixture(preferences);
        choose(fixture, QStringLiteral("ar"));
        QTRY_COMPARE_WITH_TIMEOUT(fixture.view().layoutDirection(), Qt::RightToLeft, test::patience);
        choose(fixture, QStringLiteral("fr"));
        QTRY_COMPARE_WITH_TIMEOUT(fixture.view().layoutDirection(), Qt::LeftToRight, test::patience);
    }
};

QTEST_MAIN(SwitchingTest)
#include "switchingtest.moc"
