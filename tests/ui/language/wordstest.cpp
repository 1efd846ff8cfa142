#include "app/displayname.h"
#include "shownwords.h"
#include "support/patience.h"
#include "support/sampledata.h"
#include "ui/browser/browserpage.h"
#include "ui/browser/browsertabs.h"
#include "ui/browser/entryview.h"
#include "ui/compress/compressdialog.h"
#include "ui/droptarget/droptarget.h"
#include "ui/extract/extractdialog.h"
#include "ui/queue/jobcells.h"
#include "ui/queue/queueview.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/settings/language.h"
#include "ui/settings/settingsdialog.h"
#include "ui/testarchives.h"
#include "ui/widgets/fittingscrollarea.h"
#include "ui/windowfixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QStyle>
#include <QTest>

using namespace holdall;
using test::WindowFixture;

namespace {

const QString pseudo = QStringLiteral("xx");

ui::Preferences inPseudo()
{
    ui::Preferences preferences = WindowFixture::withoutDialog();
    preferences.language = pseudo;
    return preferences;
}

void verifyTranslated(const QWidget& widget, const QStringList& data = {})
{
    const QStringList left =
        test::untranslated(test::shownWords(widget), test::wordsWithoutTranslation() + data);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
}

/// The letters that choose among `texts`, those that are given twice.
QStringList repeatedAccessKeys(const QStringList& texts)
{
    QStringList keys;
    QStringList repeated;
    for (const QString& text : texts) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty() && keys.contains(key.toString())) {
            repeated << text;
        }
        keys << key.toString();
    }
    return repeated;
}

QStringList namesOf(const QList<QAction*>& actions)
{
    QStringList texts;
    for (const QAction* action : actions) {
        texts << action->text();
    }
    return texts;
}

/// Of all that is visible in `window`, what has the access key of something else.
QStringList repeatedAccessKeys(const QWidget& window)
{
    QStringList texts;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (widget->isVisible() && label != nullptr && label->buddy() != nullptr) {
            texts << label->text();
        } else if (widget->isVisible() && button != nullptr) {
            texts << button->text();
        }
    }
    return repeatedAccessKeys(texts);
}

void addLanguages()
{
    QTest::addColumn<QString>("code");
    for (const ui::Language& language : ui::languages()) {
        QTest::newRow(language.code) << QString::fromLatin1(language.code);
    }
}

} // namespace

class WordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QApplication::setFont(m_font); }

    void theEmptyWindowIsTranslated()
    {
        WindowFixture fixture(inPseudo());
        verifyTranslated(fixture.window());
    }

    void jobsAreTranslated()
    {
        WindowFixture fixture(inPseudo());
        fixture.drop(*test::dragOf({fixture.write("1.txt", test::text(3000))}), test::outsideZones);
        QVERIFY(fixture.waitUntilDone(1));
        fixture.view().setCurrentIndex(fixture.model().index(0, 0));
        verifyTranslated(fixture.window(), {displayName(fixture.folder())});
    }

    void anOpenArchiveIsTranslated()
    {
        WindowFixture fixture(inPseudo());
        const codec::Bytes archive = test::zipWith({{"1.txt", test::text(100)}});
        fixture.window().openArchives({fixture.write("2.zip", archive)});
        ui::BrowserPage& page = *fixture.window().tabs().page();
        QVERIFY(test::waitUntilRead(page));
        page.view().select(page.model().index(0, 0));
        verifyTranslated(fixture.window(),
                         QStringList{displayName(fixture.folder())}
                             + test::textsOf(page.view(), ui::EntryModel::Modified)
                             + test::textsOf(page.view(), ui::EntryModel::Crc));
    }

    void dialogsAreTranslated()
    {
        const ui::InterfaceLanguage language(pseudo);
        ui::CompressDialog compress({{.path = "/1.txt"}}, {});
        verifyTranslated(compress);
        ui::ExtractDialog extract({.first = {.path = "/2.zip"}});
        verifyTranslated(extract);
        ui::SettingsDialog settings({});
        verifyTranslated(settings);
    }

    void theDropTargetIsTranslated()
    {
        WindowFixture fixture(inPseudo());
        ui::DropTarget target(fixture.queue(), fixture.window().intake(), {});
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(&target, &event); // brings its menu
        verifyTranslated(target);
    }

    void noTextIsCut_data()
    {
        QTest::addColumn<double>("scale");
        QTest::newRow("100 %") << 1.0;
        QTest::newRow("200 %") << 2.0;
    }

    void noTextIsCut()
    {
        QFETCH(const double, scale);
        QFont font = m_font;
        font.setPointSizeF(font.pointSizeF() * scale);
        QApplication::setFont(font);
        WindowFixture fixture(inPseudo());
        ui::CompressDialog compress({{.path = "/1.txt"}}, {});
        ui::ExtractDialog extract({.first = {.path = "/2.zip"}});
        ui::SettingsDialog settings({});
        for (QWidget* widget : {static_cast<QWidget*>(&fixture.window()), static_cast<QWidget*>(&compress),
                                static_cast<QWidget*>(&extract), static_cast<QWidget*>(&settings)}) {
            widget->show();
            QVERIFY(QTest::qWaitForWindowExposed(widget, test::patience));
            QStringList cut; // until the layouts have settled
            QVERIFY2(
                QTest::qWaitFor([&] { return (cut = test::cutTexts(*widget)).isEmpty(); }, test::patience),
                qPrintable(cut.join(u'\n')));
        }
    }

    void settingsAreNotCutOnTheirSide()
    {
        const ui::InterfaceLanguage language(pseudo);
        ui::SettingsDialog settings({});
        settings.show();
        const auto* area = settings.findChild<ui::FittingScrollArea*>();
        QTRY_VERIFY_WITH_TIMEOUT(area->width() >= area->widget()->minimumSizeHint().width(), test::patience);
        QTRY_VERIFY_WITH_TIMEOUT(settings.rect().contains(area->mapTo(&settings, area->rect().bottomRight())),
                                 test::patience);
    }

    void statesHaveRoomInTheirColumn_data() { addLanguages(); }

    void statesHaveRoomInTheirColumn()
    {
        QFETCH(const QString, code);
        ui::Preferences preferences;
        preferences.language = code;
        WindowFixture fixture(preferences);
        const int room = fixture.view().columnWidth(ui::JobTableModel::State)
            - fixture.view().style()->pixelMetric(QStyle::PM_SmallIconSize);
        for (const QString& state : ui::stateTexts()) {
            QVERIFY2(fixture.view().fontMetrics().horizontalAdvance(state) < room, qPrintable(state));
        }
    }

    void accessKeysOfMenusAreUnique_data() { addLanguages(); }

    void accessKeysOfMenusAreUnique()
    {
        QFETCH(const QString, code);
        ui::Preferences preferences;
        preferences.language = code;
        WindowFixture fixture(preferences);
        const QList<QAction*> menus = fixture.window().menuBar()->actions();
        QStringList repeated = repeatedAccessKeys(namesOf(menus));
        for (const QAction* menu : menus) {
            repeated += repeatedAccessKeys(namesOf(menu->menu()->actions()));
        }
        QVERIFY2(repeated.isEmpty(), qPrintable(repeated.join(u'\n')));
    }

    void accessKeysOfDialogsAreUnique_data() { addLanguages(); }

    void accessKeysOfDialogsAreUnique()
    {
        QFETCH(const QString, code);
        const ui::InterfaceLanguage language(code);
        ui::CompressDialog compress({{.path = "/1.txt"}}, {});
        ui::ExtractDialog extract({.first = {.path = "/2.zip"}});
        ui::SettingsDialog settings({});
        for (QWidget* dialog : std::initializer_list<QWidget*>{&compress, &extract, &settings}) {
            dialog->show();
            const QStringList repeated = repeatedAccessKeys(*dialog);
            QVERIFY2(repeated.isEmpty(), qPrintable(repeated.join(u'\n')));
        }
    }

private:
    const QFont m_font = QApplication::font();
};

QTEST_MAIN(WordsTest)
#include "wordstest.moc"
