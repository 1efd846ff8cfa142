#include "ui/desktop/jobview.h"
#include "support/patience.h"
#include "ui/desktop/bus.h"
#include "ui/desktop/standin.h"

#include <QDBusObjectPath>
#include <QSignalSpy>
#include <QTest>

using namespace holdall;
using namespace Qt::StringLiterals;
using ui::Bus;
using ui::JobView;

namespace {

const QString path = u"/JobViewServer/JobView_7"_s;

JobView::State at(int percent)
{
    return {.title = u"Compress to xz"_s, .subject = u"a.txt"_s, .percent = percent};
}

} // namespace

class JobViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_private.isRunning()); }

    void viewIsRequestedOnceAndThenOnlyWhatChangedIsSent()
    {
        test::StandIn plasma(m_private, u"org.kde.JobViewServer"_s);
        answerTo(plasma);
        JobView view(m_session);
        view.show(at(1));
        view.show(at(2));
        QTRY_COMPARE_WITH_TIMEOUT(plasma.calls(u"update"_s).size(), 1U, test::patience);
        view.show(at(2));
        view.show(at(3));
        QTRY_COMPARE_WITH_TIMEOUT(plasma.calls(u"update"_s).size(), 2U, test::patience);

        QCOMPARE(plasma.calls(u"requestView"_s).size(), 1U);
        const test::Recorded request = plasma.calls(u"requestView"_s).front();
        QCOMPARE(request.path, u"/JobViewServer"_s);
        QCOMPARE(request.what(), u"org.kde.JobViewServerV2.requestView"_s);
        QCOMPARE(request.signature, u"sia{sv}"_s);
        QCOMPARE(request.arguments.value(0).toString(), u"org.holdall.Holdall"_s);
        QCOMPARE(request.arguments.value(1).toInt(), 3); // can be killed and suspended

        const test::Recorded first = plasma.calls(u"update"_s).front();
        QCOMPARE(first.path, path);
        QCOMPARE(first.what(), u"org.kde.JobViewV3.update"_s);
        QCOMPARE(first.signature, u"a{sv}"_s);
        QCOMPARE(first.arguments.value(0).toMap().value(u"percent"_s), QVariant(2U));
        QCOMPARE(first.arguments.value(0).toMap().value(u"title"_s), QVariant(u"Compress to xz"_s));
        QCOMPARE(plasma.calls(u"update"_s).back().arguments.value(0).toMap(),
                 (QVariantMap{{u"percent"_s, 3U}}));
    }

    void viewIsTakenOffAtTheEnd()
    {
        test::StandIn plasma(m_private, u"org.kde.JobViewServer"_s);
        answerTo(plasma);
        JobView view(m_session);
        view.show(at(1));
        QTRY_COMPARE_WITH_TIMEOUT(plasma.calls(u"update"_s).size(), 1U, test::patience);
        view.close();
        view.close();
        QTRY_COMPARE_WITH_TIMEOUT(plasma.calls(u"terminate"_s).size(), 1U, test::patience);
        const test::Recorded end = plasma.calls(u"terminate"_s).front();
        QCOMPARE(end.path, path);
        QCOMPARE(end.signature, u"usa{sv}"_s);
        QCOMPARE(end.arguments.value(0).toUInt(), 0U);
    }

    void viewThatComesTooLateIsTakenOffAtOnce()
    {
        test::StandIn plasma(m_private, u"org.kde.JobViewServer"_s);
        answerTo(plasma);
        JobView view(m_session);
        view.show(at(1));
        view.close();
        QTRY_COMPARE_WITH_TIMEOUT(plasma.calls(u"terminate"_s).size(), 1U, test::patience);
        QVERIFY(plasma.calls(u"update"_s).empty());
    }

    void buttonsOfTheViewAreHeard()
    {
        test::StandIn plasma(m_private, u"org.kde.JobViewServer"_s);
        answerTo(plasma);
        JobView view(m_session);
        QSignalSpy suspended(&view, &JobView::suspendWanted);
        QSignalSpy resumed(&view, &JobView::resumeWanted);
        QSignalSpy cancelled(&view, &JobView::cancelWanted);
        view.show(at(1));
        QTRY_COMPARE_WITH_TIMEOUT(plasma.calls(u"update"_s).size(), 1U, test::patience);
        const auto press = [&](const QString& where, const QString& button) {
            plasma.emitSignal(where, u"org.kde.JobViewV3"_s, button, {});
        };
        press(u"/JobViewServer/JobView_8"_s, u"cancelRequested"_s); // of somebody else's job
        press(path, u"suspendRequested"_s);
        press(path, u"resumeRequested"_s);
        QTRY_COMPARE_WITH_TIMEOUT(suspended.size(), 1, test::patience);
        QTRY_COMPARE_WITH_TIMEOUT(resumed.size(), 1, test::patience);
        QVERIFY(cancelled.isEmpty());
        press(path, u"cancelRequested"_s);
        QTRY_COMPARE_WITH_TIMEOUT(cancelled.size(), 1, test::patience);
    }

    void withoutAServerNothingIsAskedTwice()
    {
        JobView view(m_session);
        view.show(at(1));
        bool isAnswered = false;
        m_session.call(QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s,
                                                      u"org.freedesktop.DBus"_s, u"GetId"_s),
                       this, [&](const QDBusMessage&) { isAnswered = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered, test::patience); // and so is what was asked before
        test::StandIn plasma(m_private, u"org.kde.JobViewServer"_s);
        answerTo(plasma);
        view.show(at(2));
        view.close();
        view.show(at(3)); // the next jobs: somebody may have come meanwhile
        QTRY_COMPARE_WITH_TIMEOUT(plasma.calls(u"requestView"_s).size(), 1U, test::patience);
        const QVariantMap hints = plasma.calls(u"requestView"_s).front().arguments.value(2).toMap();
        QCOMPARE(hints.value(u"percent"_s), QVariant(3U));
    }

private:
    static void answerTo(test::StandIn& plasma)
    {
        plasma.answer(u"requestView"_s, {QVariant::fromValue(QDBusObjectPath(path))});
        plasma.answer(u"update"_s, QVariantList());
        plasma.answer(u"terminate"_s, QVariantList());
    }

    test::PrivateBus m_private;
    Bus m_session{Bus::Kind::Session};
};

QTEST_GUILESS_MAIN(JobViewTest)
#include "jobviewtest.moc"
