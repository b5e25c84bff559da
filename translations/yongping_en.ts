<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>CaseWizard</name>
    <message>
        <source>New case</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>What kind of project is it?</source>
        <translation>What kind of project is it?</translation>
    </message>
    <message>
        <source>The category decides which criteria are asked; it cannot be changed later.</source>
        <translation>The category decides which criteria are asked; it cannot be changed later.</translation>
    </message>
    <message>
        <source>At which stage is it reviewed?</source>
        <translation>At which stage is it reviewed?</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation>&amp;Application</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Acce&amp;ptance</source>
        <translation>Acce&amp;ptance</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Acceptance</translation>
    </message>
    <message>
        <source>&amp;Recognition</source>
        <translation>&amp;Recognition</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Recognition</translation>
    </message>
    <message>
        <source>Stage &amp;date</source>
        <translation>Stage &amp;date</translation>
    </message>
    <message>
        <source>Stage date</source>
        <translation>Stage date</translation>
    </message>
    <message>
        <source>In &amp;operation since</source>
        <translation>In &amp;operation since</translation>
    </message>
    <message>
        <source>In operation since</source>
        <translation>In operation since</translation>
    </message>
    <message>
        <source>Plat&amp;form</source>
        <translation>Plat&amp;form</translation>
    </message>
    <message>
        <source>New or established platform</source>
        <translation>New or established platform</translation>
    </message>
    <message>
        <source>Process industry</source>
        <translation>Process industry</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Yes</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not &amp;known</source>
        <translation>Not &amp;known</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>In the process industry, collection points are counted instead of devices or products.</source>
        <translation>In the process industry, collection points are counted instead of devices or products.</translation>
    </message>
    <message>
        <source>Indus&amp;try</source>
        <translation>Indus&amp;try</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>Review wanted &amp;by</source>
        <translation>Review wanted &amp;by</translation>
    </message>
    <message>
        <source>Review wanted by</source>
        <translation>Review wanted by</translation>
    </message>
    <message>
        <source>What is it called, and who applies?</source>
        <translation>What is it called, and who applies?</translation>
    </message>
    <message>
        <source>Case &amp;name</source>
        <translation>Case &amp;name</translation>
    </message>
    <message>
        <source>Case name</source>
        <translation>Case name</translation>
    </message>
    <message>
        <source>Pro&amp;ject id</source>
        <translation>Pro&amp;ject id</translation>
    </message>
    <message>
        <source>Project id</source>
        <translation>Project id</translation>
    </message>
    <message>
        <source>The same for all stages of one project, so that promises meet results. May stay empty.</source>
        <translation>The same for all stages of one project, so that promises meet results. May stay empty.</translation>
    </message>
    <message>
        <source>&amp;Applicant</source>
        <translation>&amp;Applicant</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>&amp;Credit code</source>
        <translation>&amp;Credit code</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>Unified social credit code</translation>
    </message>
    <message>
        <source>18 characters, may stay empty</source>
        <translation>18 characters, may stay empty</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Consortium</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>CasesExport</name>
    <message>
        <source>The case could not be written to “%1”. Choose another folder.</source>
        <translation>The case could not be written to “%1”. Choose another folder.</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Name, applicant or id</source>
        <translation>Name, applicant or id</translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation>Search the cases</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>New case…</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>Not satisfied</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Undetermined</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Kind of project</source>
        <translation>Kind of project</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>More for the selected case</source>
        <translation>More for the selected case</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>Open the review</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>No cases yet</translation>
    </message>
    <message>
        <source>Look at the shipped samples, take in case files that you were given, or make a case by hand.</source>
        <translation>Look at the shipped samples, take in case files that you were given, or make a case by hand.</translation>
    </message>
    <message>
        <source>Open the samples</source>
        <translation>Open the samples</translation>
    </message>
    <message>
        <source>Import a case…</source>
        <translation>Import a case…</translation>
    </message>
    <message>
        <source>Import a case</source>
        <translation>Import a case</translation>
    </message>
    <message>
        <source>Make a case…</source>
        <translation>Make a case…</translation>
    </message>
    <message>
        <source>Make a case</source>
        <translation>Make a case</translation>
    </message>
    <message>
        <source>No case fits</source>
        <translation>No case fits</translation>
    </message>
    <message>
        <source>None of the cases fits the search and the filters above.</source>
        <translation>None of the cases fits the search and the filters above.</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Show all cases</translation>
    </message>
</context>
<context>
    <name>Criteria</name>
    <message>
        <source>The category “%1” is not known.</source>
        <translation>The category “%1” is not known.</translation>
    </message>
    <message>
        <source>%1: the category “%2” is not known.</source>
        <translation>%1: the category “%2” is not known.</translation>
    </message>
</context>
<context>
    <name>DeleteCaseDialog</name>
    <message>
        <source>Delete the case</source>
        <translation>Delete the case</translation>
    </message>
    <message>
        <source>Its answers and remarks are deleted with it. The history of the store keeps that it was deleted, by whom and why.</source>
        <translation>Its answers and remarks are deleted with it. The history of the store keeps that it was deleted, by whom and why.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Entered twice, withdrawn by the applicant…</source>
        <translation>Entered twice, withdrawn by the applicant…</translation>
    </message>
    <message>
        <source>Give the reason to delete the case.</source>
        <translation>Give the reason to delete the case.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>The platform status “%1” contradicts the dates: in operation since %2, it is “%3” on %4.</source>
        <translation>The platform status “%1” contradicts the dates: in operation since %2, it is “%3” on %4.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Yongping</source>
        <translation>Yongping</translation>
    </message>
    <message>
        <source>The store “%1” cannot be opened.</source>
        <translation>The store “%1” cannot be opened.</translation>
    </message>
    <message>
        <source>%1

Nothing was changed. Close other programs that use the file or check whether it may be read, or start with another store: yongping --store FILE</source>
        <translation>%1

Nothing was changed. Close other programs that use the file or check whether it may be read, or start with another store: yongping --store FILE</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Yongping</source>
        <translation>Yongping</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Read only</translation>
    </message>
</context>
<context>
    <name>PointsDialog</name>
    <message>
        <source>&amp;Points</source>
        <translation>&amp;Points</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>&amp;Reason, told in the report</source>
        <translation>&amp;Reason, told in the report</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Use the computed points</source>
        <translation>Use the computed points</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Set points</source>
        <translation>Set points</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>not answered</source>
        <translation>not answered</translation>
    </message>
    <message>
        <source>Required clauses met: %1 of %2</source>
        <translation>Required clauses met: %1 of %2</translation>
    </message>
    <message>
        <source>Whatever the facts that are still open turn out to be, a required clause fails.</source>
        <translation>Whatever the facts that are still open turn out to be, a required clause fails.</translation>
    </message>
    <message>
        <source>These required clauses are not met, or met only in part: %1.</source>
        <translation>These required clauses are not met, or met only in part: %1.</translation>
    </message>
    <message>
        <source>Every required clause that is due is met.</source>
        <translation>Every required clause that is due is met.</translation>
    </message>
    <message>
        <source>These required clauses are still undetermined: %1. Best conclusion still reachable: %2; worst: %3.</source>
        <translation>These required clauses are still undetermined: %1. Best conclusion still reachable: %2; worst: %3.</translation>
    </message>
    <message>
        <source>Of %1 required checks that are due, %2 are answered.</source>
        <translation>Of %1 required checks that are due, %2 are answered.</translation>
    </message>
    <message>
        <source>%1 points set by hand: %2</source>
        <translation>%1 points set by hand: %2</translation>
    </message>
    <message>
        <source>Review Report on an Intelligent Manufacturing Project</source>
        <translation>Review Report on an Intelligent Manufacturing Project</translation>
    </message>
    <message>
        <source>%1 (unified social credit code %2)</source>
        <translation>%1 (unified social credit code %2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 the stage, %2 its date</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>%1, in operation since %2</source>
        <translation>%1, in operation since %2</translation>
    </message>
    <message>
        <source>%1, version %2, digest %3</source>
        <translation>%1, version %2, digest %3</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Needed: at least %1 of %2; reached: %3</source>
        <translation>Needed: at least %1 of %2; reached: %3</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Only required clauses that are due at this stage decide the conclusion. Undetermined does not mean not met.</source>
        <translation>Only required clauses that are due at this stage decide the conclusion. Undetermined does not mean not met.</translation>
    </message>
    <message>
        <source>Improvement against the baseline; the tick is the threshold. Filled: reached; hatched: not reached; outline: open.</source>
        <translation>Improvement against the baseline; the tick is the threshold. Filled: reached; hatched: not reached; outline: open.</translation>
    </message>
    <message>
        <source>Performance indicators</source>
        <translation>Performance indicators</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Scoring scheme: %1. The standard does not prescribe points; they do not change any verdict. A range means that answers are still missing.</source>
        <translation>Scoring scheme: %1. The standard does not prescribe points; they do not change any verdict. A range means that answers are still missing.</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>What is still missing</translation>
    </message>
    <message>
        <source>Every required check that is due is answered.</source>
        <translation>Every required check that is due is answered.</translation>
    </message>
    <message>
        <source>Notes on the reading of the standard</source>
        <translation>Notes on the reading of the standard</translation>
    </message>
    <message>
        <source>Reading applied</source>
        <translation>Reading applied</translation>
    </message>
    <message>
        <source>Reviewer (signature)</source>
        <translation>Reviewer (signature)</translation>
    </message>
    <message>
        <source>Opinion of the reviewer</source>
        <translation>Opinion of the reviewer</translation>
    </message>
    <message>
        <source>No overall opinion was written.</source>
        <translation>No overall opinion was written.</translation>
    </message>
    <message>
        <source>Clause by clause</source>
        <translation>Clause by clause</translation>
    </message>
    <message>
        <source>Signature of the reviewer</source>
        <translation>Signature of the reviewer</translation>
    </message>
    <message>
        <source>The report cannot be laid out without a graphical application.</source>
        <translation>The report cannot be laid out without a graphical application.</translation>
    </message>
    <message>
        <source>The report could not be written as a PDF.</source>
        <translation>The report could not be written as a PDF.</translation>
    </message>
    <message>
        <source>%1: </source>
        <extracomment>The label of a text, before it</extracomment>
        <translation>%1: </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Points set by hand</source>
        <translation>Points set by hand</translation>
    </message>
    <message>
        <source>Reviewer&apos;s remark</source>
        <translation>Reviewer&apos;s remark</translation>
    </message>
    <message>
        <source>Clause, answers and reason</source>
        <translation>Clause, answers and reason</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (continued)</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>After the project</source>
        <translation>After the project</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Improvement</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Threshold</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>Bonus for encouraged and optional clauses</source>
        <translation>Bonus for encouraged and optional clauses</translation>
    </message>
    <message>
        <source>Total of 100, parts that do not count left out</source>
        <translation>Total of 100, parts that do not count left out</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Check to answer</source>
        <translation>Check to answer</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Decides alone</source>
        <translation>Decides alone</translation>
    </message>
    <message>
        <source>With others</source>
        <translation>With others</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Reviewer name</source>
        <translation>Reviewer name</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Use this name</translation>
    </message>
    <message>
        <source>Stands in your reviews, in their history and on the reports. Reviews that you began under another name stay with that name.</source>
        <translation>Stands in your reviews, in their history and on the reports. Reviews that you began under another name stay with that name.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Look and language</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Text si&amp;ze</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>The language changes when the program is started again.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Open its folder</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copy the path</translation>
    </message>
    <message>
        <source>Everything is kept in this one file. Every change is saved at once.</source>
        <translation>Everything is kept in this one file. Every change is saved at once.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Sign the report</source>
        <translation>Sign the report</translation>
    </message>
    <message>
        <source>With which key do you sign?</source>
        <translation>With which key do you sign?</translation>
    </message>
    <message>
        <source>A key &amp;file that I have</source>
        <translation>A key &amp;file that I have</translation>
    </message>
    <message>
        <source>A &amp;new key for me</source>
        <translation>A &amp;new key for me</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>Name in the certificate</source>
        <translation>Name in the certificate</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>&amp;Key file</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Key file</translation>
    </message>
    <message>
        <source>name.p12</source>
        <translation>name.p12</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choose…</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Choose the key file</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase of the key</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Once &amp;more</translation>
    </message>
    <message>
        <source>The same passphrase once more</source>
        <translation>The same passphrase once more</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Reason of the signature, shown in the document</source>
        <translation>Reason of the signature, shown in the document</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>may stay empty</translation>
    </message>
    <message>
        <source>&amp;Trust my certificate on this computer</source>
        <translation>&amp;Trust my certificate on this computer</translation>
    </message>
    <message>
        <source>Reports signed with this key then count as signed by somebody who is trusted here.</source>
        <translation>Reports signed with this key then count as signed by somebody who is trusted here.</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signing</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Sign</translation>
    </message>
</context>
<context>
    <name>SigningText</name>
    <message>
        <source>The signature does not cover the document as it should: its range was tampered with.</source>
        <translation>The signature does not cover the document as it should: its range was tampered with.</translation>
    </message>
    <message>
        <source>This is not a certificate that can be read.</source>
        <translation>This is not a certificate that can be read.</translation>
    </message>
    <message>
        <source>The file holds no readable certificate in PEM form (-----BEGIN CERTIFICATE-----).</source>
        <translation>The file holds no readable certificate in PEM form (-----BEGIN CERTIFICATE-----).</translation>
    </message>
    <message>
        <source>A certificate behind the signature of %1 is outside its validity; the signer&apos;s own is valid from %2 to %3.</source>
        <extracomment>%1 is a name, %2 and %3 are dates</extracomment>
        <translation>A certificate behind the signature of %1 is outside its validity; the signer&apos;s own is valid from %2 to %3.</translation>
    </message>
    <message>
        <source>A certificate behind the signature of %1 has been revoked.</source>
        <translation>A certificate behind the signature of %1 has been revoked.</translation>
    </message>
    <message>
        <source>The revocation list for the certificate of %1 is outside its validity.</source>
        <translation>The revocation list for the certificate of %1 is outside its validity.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not among the trusted ones.</source>
        <translation>The certificate of %1 is not among the trusted ones.</translation>
    </message>
    <message>
        <source>The certificate of %1 was refused: %2.</source>
        <translation>The certificate of %1 was refused: %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not meant for signing documents.</source>
        <translation>The certificate of %1 is not meant for signing documents.</translation>
    </message>
    <message>
        <source>The signature itself cannot be read.</source>
        <translation>The signature itself cannot be read.</translation>
    </message>
    <message>
        <source>The signature is of a kind that is not accepted here.</source>
        <translation>The signature is of a kind that is not accepted here.</translation>
    </message>
    <message>
        <source>The signature does not carry its certificate.</source>
        <translation>The signature does not carry its certificate.</translation>
    </message>
    <message>
        <source>The signature of %1 does not match the content: it was changed after it was signed.</source>
        <translation>The signature of %1 does not match the content: it was changed after it was signed.</translation>
    </message>
    <message>
        <source>The signature of %1 does not name the certificate that it carries.</source>
        <translation>The signature of %1 does not name the certificate that it carries.</translation>
    </message>
    <message>
        <source>The time-stamp on the signature of %1 is broken.</source>
        <translation>The time-stamp on the signature of %1 is broken.</translation>
    </message>
    <message>
        <source>The signature of %1 is valid and trusted.</source>
        <translation>The signature of %1 is valid and trusted.</translation>
    </message>
    <message>
        <source>The time-stamp could not be stored.</source>
        <translation>The time-stamp could not be stored.</translation>
    </message>
    <message>
        <source>The key of %1 could not make the signature.</source>
        <translation>The key of %1 could not make the signature.</translation>
    </message>
    <message>
        <source>The file is not a PDF, or it is damaged. Get an undamaged copy.</source>
        <translation>The file is not a PDF, or it is damaged. Get an undamaged copy.</translation>
    </message>
    <message>
        <source>The PDF is larger than %1 MB and is not read.</source>
        <translation>The PDF is larger than %1 MB and is not read.</translation>
    </message>
    <message>
        <source>The PDF is encrypted. Save it without a password first.</source>
        <translation>The PDF is encrypted. Save it without a password first.</translation>
    </message>
    <message>
        <source>The signature field “%1” has no place on the pages, or its name is taken.</source>
        <translation>The signature field “%1” has no place on the pages, or its name is taken.</translation>
    </message>
    <message>
        <source>The PDF already has form or signature fields and cannot be prepared again.</source>
        <translation>The PDF already has form or signature fields and cannot be prepared again.</translation>
    </message>
    <message>
        <source>The PDF has no signature fields. Sign a report made by this program.</source>
        <translation>The PDF has no signature fields. Sign a report made by this program.</translation>
    </message>
    <message>
        <source>The signature in the field “%1” has closed the document; nothing can be added to it.</source>
        <translation>The signature in the field “%1” has closed the document; nothing can be added to it.</translation>
    </message>
    <message>
        <source>All signature fields of the PDF are already signed.</source>
        <translation>All signature fields of the PDF are already signed.</translation>
    </message>
    <message>
        <source>The PDF has no signature field “%1”.</source>
        <translation>The PDF has no signature field “%1”.</translation>
    </message>
    <message>
        <source>The signature field “%1” is already signed.</source>
        <translation>The signature field “%1” is already signed.</translation>
    </message>
    <message>
        <source>The signature is larger than expected.</source>
        <translation>The signature is larger than expected.</translation>
    </message>
    <message>
        <source>The PDF holds too many signatures to be checked.</source>
        <translation>The PDF holds too many signatures to be checked.</translation>
    </message>
    <message>
        <source>The signature in the field “%1” was removed or replaced.</source>
        <translation>The signature in the field “%1” was removed or replaced.</translation>
    </message>
    <message>
        <source>The document holds a signature that its form does not show any more.</source>
        <translation>The document holds a signature that its form does not show any more.</translation>
    </message>
    <message>
        <source>What was signed is not a whole document.</source>
        <translation>What was signed is not a whole document.</translation>
    </message>
    <message>
        <source>What was signed did not hold this signature.</source>
        <translation>What was signed did not hold this signature.</translation>
    </message>
    <message>
        <source>The document was changed after this signature had closed it.</source>
        <translation>The document was changed after this signature had closed it.</translation>
    </message>
    <message>
        <source>Something was added to the document after it was signed.</source>
        <translation>Something was added to the document after it was signed.</translation>
    </message>
    <message>
        <source>Something else than a further signature was added to the document after it was signed.</source>
        <translation>Something else than a further signature was added to the document after it was signed.</translation>
    </message>
    <message>
        <source>The document is not signed.</source>
        <translation>The document is not signed.</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) are still missing.</source>
        <translation>
            <numerusform>%n signature is still missing.</numerusform>
            <numerusform>%n signatures are still missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>The document is whole: everything is as it was signed.</source>
        <translation>The document is whole: everything is as it was signed.</translation>
    </message>
    <message>
        <source>Digitally signed by</source>
        <translation>Digitally signed by</translation>
    </message>
    <message>
        <source>The visible signature cannot be drawn in this program.</source>
        <translation>The visible signature cannot be drawn in this program.</translation>
    </message>
    <message>
        <source>The visible signature cannot be drawn.</source>
        <translation>The visible signature cannot be drawn.</translation>
    </message>
    <message>
        <source>The name for a key needs 1 to %1 characters.</source>
        <translation>The name for a key needs 1 to %1 characters.</translation>
    </message>
    <message>
        <source>The key could not be made.</source>
        <translation>The key could not be made.</translation>
    </message>
    <message>
        <source>The file is not a key file (PKCS#12: .p12 or .pfx).</source>
        <translation>The file is not a key file (PKCS#12: .p12 or .pfx).</translation>
    </message>
    <message>
        <source>The passphrase does not open this key file.</source>
        <translation>The passphrase does not open this key file.</translation>
    </message>
    <message>
        <source>The contents of the key file cannot be read.</source>
        <translation>The contents of the key file cannot be read.</translation>
    </message>
    <message>
        <source>The key file does not hold a private key together with its certificate.</source>
        <translation>The key file does not hold a private key together with its certificate.</translation>
    </message>
    <message>
        <source>The key is of a kind that is not accepted here. Use RSA with at least 2048 bits or an elliptic curve with at least 256 bits.</source>
        <translation>The key is of a kind that is not accepted here. Use RSA with at least 2048 bits or an elliptic curve with at least 256 bits.</translation>
    </message>
    <message>
        <source>A key file needs a passphrase that is not empty.</source>
        <translation>A key file needs a passphrase that is not empty.</translation>
    </message>
    <message>
        <source>The key could not be encrypted.</source>
        <translation>The key could not be encrypted.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a time-stamp authority (http or https).</source>
        <translation>“%1” is not the address of a time-stamp authority (http or https).</translation>
    </message>
    <message>
        <source>The time-stamp authority %1 did not answer. Check the address and the network, or sign without a time-stamp.</source>
        <translation>The time-stamp authority %1 did not answer. Check the address and the network, or sign without a time-stamp.</translation>
    </message>
    <message>
        <source>The time-stamp authority did not give a usable time-stamp.</source>
        <translation>The time-stamp authority did not give a usable time-stamp.</translation>
    </message>
    <message>
        <source>The file is not a certificate revocation list (PEM or DER).</source>
        <translation>The file is not a certificate revocation list (PEM or DER).</translation>
    </message>
</context>
<context>
    <name>StartWords</name>
    <message>
        <source>--%1 does not take “%2”; it takes %3.</source>
        <translation>--%1 does not take “%2”; it takes %3.</translation>
    </message>
    <message>
        <source>Reviews intelligent-manufacturing projects, offline.</source>
        <translation>Reviews intelligent-manufacturing projects, offline.</translation>
    </message>
    <message>
        <source>Work on this store instead of your own.</source>
        <translation>Work on this store instead of your own.</translation>
    </message>
    <message>
        <source>Speak this language: zh_CN or en.</source>
        <translation>Speak this language: zh_CN or en.</translation>
    </message>
    <message>
        <source>Add the shipped sample cases to the store.</source>
        <translation>Add the shipped sample cases to the store.</translation>
    </message>
    <message>
        <source>Look light, dark or as the system.</source>
        <translation>Look light, dark or as the system.</translation>
    </message>
    <message>
        <source>Begin on this page: cases, review, indicators, reports or settings.</source>
        <translation>Begin on this page: cases, review, indicators, reports or settings.</translation>
    </message>
    <message>
        <source>Open the case with this id.</source>
        <translation>Open the case with this id.</translation>
    </message>
    <message>
        <source>“%1” is not understood; see --help.</source>
        <translation>“%1” is not understood; see --help.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The case already has a review of “%1”.</source>
        <translation>The case already has a review of “%1”.</translation>
    </message>
    <message>
        <source>The review “%1” already belongs to a case in the store.</source>
        <translation>The review “%1” already belongs to a case in the store.</translation>
    </message>
    <message>
        <source>The case “%1” does not fit its criteria: %2</source>
        <translation>The case “%1” does not fit its criteria: %2</translation>
    </message>
    <message>
        <source>The store “%1” is damaged. Please restore a backup.</source>
        <translation>The store “%1” is damaged. Please restore a backup.</translation>
    </message>
    <message>
        <source>“%1” of a case cannot be changed; make a new case.</source>
        <translation>“%1” of a case cannot be changed; make a new case.</translation>
    </message>
    <message>
        <source>The store “%1” is busy with another program. Please try again.</source>
        <translation>The store “%1” is busy with another program. Please try again.</translation>
    </message>
    <message>
        <source>The store “%1” cannot be written. Please check the permissions.</source>
        <translation>The store “%1” cannot be written. Please check the permissions.</translation>
    </message>
    <message>
        <source>The store “%1” could not be read or written: the device reports an error.</source>
        <translation>The store “%1” could not be read or written: the device reports an error.</translation>
    </message>
    <message>
        <source>There is no room left for the store “%1”. Nothing was changed.</source>
        <translation>There is no room left for the store “%1”. Nothing was changed.</translation>
    </message>
    <message>
        <source>The store “%1” cannot be opened. Please check the path and the permissions.</source>
        <translation>The store “%1” cannot be opened. Please check the path and the permissions.</translation>
    </message>
    <message>
        <source>The file “%1” is not a store of this program.</source>
        <translation>The file “%1” is not a store of this program.</translation>
    </message>
    <message>
        <source>An operation on the store “%1” failed. Nothing was changed.</source>
        <translation>An operation on the store “%1” failed. Nothing was changed.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed (package libqt6sql6-sqlite).</source>
        <translation>Qt&apos;s driver for SQLite is not installed (package libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Please check the room and the permissions.</source>
        <translation>The file “%1” cannot be written. Please check the room and the permissions.</translation>
    </message>
    <message>
        <source>The history “%1” contradicts itself at entry %2 (%3).</source>
        <translation>The history “%1” contradicts itself at entry %2 (%3).</translation>
    </message>
    <message>
        <source>The history “%1” lacks entry %2.</source>
        <translation>The history “%1” lacks entry %2.</translation>
    </message>
    <message>
        <source>Entry %2 of the history “%1” was changed afterwards: its hash does not fit.</source>
        <translation>Entry %2 of the history “%1” was changed afterwards: its hash does not fit.</translation>
    </message>
    <message>
        <source>Entry %2 of the history “%1” does not follow the entry before it.</source>
        <translation>Entry %2 of the history “%1” does not follow the entry before it.</translation>
    </message>
    <message>
        <source>There is no case “%1” in the store.</source>
        <translation>There is no case “%1” in the store.</translation>
    </message>
    <message>
        <source>A case cannot have the id “%1”.</source>
        <translation>A case cannot have the id “%1”.</translation>
    </message>
    <message>
        <source>There already is a case “%1” in the store.</source>
        <translation>There already is a case “%1” in the store.</translation>
    </message>
    <message>
        <source>The case “%1” has no review “%2”.</source>
        <translation>The case “%1” has no review “%2”.</translation>
    </message>
    <message>
        <source>The store “%1” is open for reading only; it cannot be changed now.</source>
        <translation>The store “%1” is open for reading only; it cannot be changed now.</translation>
    </message>
    <message>
        <source>The file “%1” is no backup of this program and is not overwritten. Choose another name.</source>
        <translation>The file “%1” is no backup of this program and is not overwritten. Choose another name.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged and was not restored: %2</source>
        <translation>The backup “%1” is damaged and was not restored: %2</translation>
    </message>
    <message>
        <source>A backup cannot take the place of the store “%1” itself.</source>
        <translation>A backup cannot take the place of the store “%1” itself.</translation>
    </message>
    <message>
        <source>There is no folder for the backup “%1”.</source>
        <translation>There is no folder for the backup “%1”.</translation>
    </message>
    <message>
        <source>A store cannot be restored from itself; name a backup of “%1”.</source>
        <translation>A store cannot be restored from itself; name a backup of “%1”.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>The file is damaged: %1.</translation>
    </message>
    <message>
        <source>An entry of the table “%1” refers to nothing in “%2”.</source>
        <translation>An entry of the table “%1” refers to nothing in “%2”.</translation>
    </message>
    <message>
        <source>The settings are not what their history gives.</source>
        <translation>The settings are not what their history gives.</translation>
    </message>
    <message>
        <source>The case “%1” is not what its history gives.</source>
        <translation>The case “%1” is not what its history gives.</translation>
    </message>
    <message>
        <source>The case “%1” has no history.</source>
        <translation>The case “%1” has no history.</translation>
    </message>
    <message>
        <source>No copy “%1” was made, because the store is damaged: %2</source>
        <translation>No copy “%1” was made, because the store is damaged: %2</translation>
    </message>
    <message>
        <source>There is no store “%1”. Make one first, or check the path.</source>
        <translation>There is no store “%1”. Make one first, or check the path.</translation>
    </message>
    <message>
        <source>The store “%1” needs a newer version of this program, one that knows schema %2; this one knows schemas up to %3.</source>
        <translation>The store “%1” needs a newer version of this program, one that knows schema %2; this one knows schemas up to %3.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>The folder “%1” cannot be made.</translation>
    </message>
    <message>
        <source>The store “%1” was written by an older version of this program. Open it for writing once, so that it is brought up to date.</source>
        <translation>The store “%1” was written by an older version of this program. Open it for writing once, so that it is brought up to date.</translation>
    </message>
    <message>
        <source>The store “%1” is open in another program. It can be read, but not changed.</source>
        <translation>The store “%1” is open in another program. It can be read, but not changed.</translation>
    </message>
    <message>
        <source>The store “%1” is open in “%2” (process %3). It can be read, but not changed.</source>
        <translation>The store “%1” is open in “%2” (process %3). It can be read, but not changed.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>, </source>
        <extracomment>Between the members of a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between the parts of a sentence</extracomment>
        <translation>; </translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>other: %1</source>
        <translation>other: %1</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>none chosen</translation>
    </message>
    <message>
        <source>%1 target %2</source>
        <translation>%1 target %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3 (target %4)</source>
        <translation>%1 %2 → %3 (target %4)</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>no values given</source>
        <translation>no values given</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Project number</source>
        <translation>Project number</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Date of the stage</source>
        <translation>Date of the stage</translation>
    </message>
    <message>
        <source>In operation since</source>
        <translation>In operation since</translation>
    </message>
    <message>
        <source>Platform status</source>
        <translation>Platform status</translation>
    </message>
    <message>
        <source>Process industry</source>
        <translation>Process industry</translation>
    </message>
    <message>
        <source>Industry cluster</source>
        <translation>Industry cluster</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Consortium members</source>
        <translation>Consortium members</translation>
    </message>
    <message>
        <source>Review wanted by</source>
        <translation>Review wanted by</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a field such as Answer or Remark, %2 the name of a clause
----------
%1 a number, %2 its unit</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: changed from “%2” to “%3”.</source>
        <translation>%1: changed from “%2” to “%3”.</translation>
    </message>
    <message>
        <source>%1: set to “%2”.</source>
        <translation>%1: set to “%2”.</translation>
    </message>
    <message>
        <source>%1: “%2” taken away.</source>
        <translation>%1: “%2” taken away.</translation>
    </message>
    <message>
        <source>%1: changed.</source>
        <translation>%1: changed.</translation>
    </message>
    <message>
        <source>The case was created.</source>
        <translation>The case was created.</translation>
    </message>
    <message>
        <source>The case was replaced by another version of it.</source>
        <translation>The case was replaced by another version of it.</translation>
    </message>
    <message>
        <source>The case was deleted.</source>
        <translation>The case was deleted.</translation>
    </message>
    <message>
        <source>A review was opened.</source>
        <translation>A review was opened.</translation>
    </message>
    <message>
        <source>A report was made.</source>
        <translation>A report was made.</translation>
    </message>
    <message>
        <source>A report was signed.</source>
        <translation>A report was signed.</translation>
    </message>
    <message>
        <source>The store was created.</source>
        <translation>The store was created.</translation>
    </message>
    <message>
        <source>The setting “%1” was changed.</source>
        <translation>The setting “%1” was changed.</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>Recorded: %1.</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <extracomment>%1 a whole sentence, %2 the reason that was given</extracomment>
        <translation>%1 Reason: %2</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>down by %1</source>
        <translation>down by %1</translation>
    </message>
    <message>
        <source>up by %1</source>
        <translation>up by %1</translation>
    </message>
    <message>
        <source>baseline and value after the project not given</source>
        <translation>baseline and value after the project not given</translation>
    </message>
    <message>
        <source>value after the project not given</source>
        <translation>value after the project not given</translation>
    </message>
    <message>
        <source>baseline not given</source>
        <translation>baseline not given</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage, with the blank before the sign that the language asks for</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: the baseline %2 is not above zero, so no improvement can be computed</source>
        <translation>%1: the baseline %2 is not above zero, so no improvement can be computed</translation>
    </message>
    <message>
        <source>%1, %2, ≥ %3</source>
        <translation>%1, %2, ≥ %3</translation>
    </message>
    <message>
        <source>%1, %2, &lt; %3</source>
        <translation>%1, %2, &lt; %3</translation>
    </message>
    <message>
        <source>Other than the process industry</source>
        <translation>Other than the process industry</translation>
    </message>
    <message>
        <source>%1: %2 %3 %4</source>
        <extracomment>%1 what is counted, %2 the number, %3 a relation such as &lt;, %4 the threshold: Devices: 480 devices &lt; 500 devices</extracomment>
        <translation>%1: %2 %3 %4</translation>
    </message>
    <message>
        <source>%1: %2 chosen, more than %3 needed</source>
        <translation>%1: %2 chosen, more than %3 needed</translation>
    </message>
    <message>
        <source>%1: %2 chosen, at least %3 needed</source>
        <translation>%1: %2 chosen, at least %3 needed</translation>
    </message>
    <message>
        <source>Of %1 indicators %2 reached, up to %4 possible, at least %3 needed</source>
        <translation>Of %1 indicators %2 reached, up to %4 possible, at least %3 needed</translation>
    </message>
    <message>
        <source>Of %1 indicators %2 reached, at least %3 needed</source>
        <translation>Of %1 indicators %2 reached, at least %3 needed</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 names what %2 says</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%2 adds something to %1</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>due at every stage</source>
        <translation>due at every stage</translation>
    </message>
    <message>
        <source>due from acceptance on</source>
        <translation>due from acceptance on</translation>
    </message>
    <message>
        <source>due from recognition on</source>
        <translation>due from recognition on</translation>
    </message>
    <message>
        <source>whether the platform is new or established</source>
        <translation>whether the platform is new or established</translation>
    </message>
    <message>
        <source>whether it belongs to the process industry</source>
        <translation>whether it belongs to the process industry</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>not answered</translation>
    </message>
    <message>
        <source>%1, short by %2</source>
        <extracomment>%1 a comparison that fails, %2 by how much</extracomment>
        <translation>%1, short by %2</translation>
    </message>
    <message>
        <source>This branch applies: %1</source>
        <translation>This branch applies: %1</translation>
    </message>
    <message>
        <source>This kind was chosen: %1</source>
        <translation>This kind was chosen: %1</translation>
    </message>
    <message>
        <source>All of these parts are needed</source>
        <translation>All of these parts are needed</translation>
    </message>
    <message>
        <source>One of these parts is enough</source>
        <translation>One of these parts is enough</translation>
    </message>
    <message>
        <source>At least %1 of these %2 parts are needed</source>
        <translation>At least %1 of these %2 parts are needed</translation>
    </message>
    <message>
        <source>Not known: %1. Every possible branch is looked at</source>
        <translation>Not known: %1. Every possible branch is looked at</translation>
    </message>
    <message>
        <source>encouraged</source>
        <translation>encouraged</translation>
    </message>
    <message>
        <source>%1, this part carries</source>
        <translation>%1, this part carries</translation>
    </message>
    <message>
        <source>judged as met</source>
        <translation>judged as met</translation>
    </message>
    <message>
        <source>parts judged as met: %1</source>
        <translation>parts judged as met: %1</translation>
    </message>
    <message>
        <source>still missing: %1</source>
        <translation>still missing: %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>%1 a list of some things, %2 how many more there are</extracomment>
        <translation>%1 and %2 more</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>not known: %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A sentence and its full stop</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>no part decides this clause</source>
        <translation>no part decides this clause</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>For information; it is not judged.</source>
        <translation>For information; it is not judged.</translation>
    </message>
    <message>
        <source>Every part was marked as not applicable.</source>
        <translation>Every part was marked as not applicable.</translation>
    </message>
    <message>
        <source>at least %1 of %2 indicators</source>
        <translation>at least %1 of %2 indicators</translation>
    </message>
    <message>
        <source>more than %1 to choose</source>
        <translation>more than %1 to choose</translation>
    </message>
    <message>
        <source>at least %1 to choose</source>
        <translation>at least %1 to choose</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>Partly met</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Undetermined</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Not due</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Informational</source>
        <translation>Informational</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>Not satisfied</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Encouraged</source>
        <translation>Encouraged</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Acceptance</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Recognition</translation>
    </message>
    <message>
        <source>New platform</source>
        <translation>New platform</translation>
    </message>
    <message>
        <source>Established platform</source>
        <translation>Established platform</translation>
    </message>
    <message>
        <source>Project data</source>
        <translation>Project data</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Overall opinion</source>
        <translation>Overall opinion</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <extracomment>%1 is a whole sentence, %2 the place in a file, such as answers.foundation.2.devices</extracomment>
        <translation>%1 (at %2)</translation>
    </message>
    <message>
        <source>Project data changed: %1.</source>
        <translation>Project data changed: %1.</translation>
    </message>
    <message>
        <source>%1, clause %2</source>
        <extracomment>%1 the title of an element, %2 the number of a clause in it</extracomment>
        <translation>%1, clause %2</translation>
    </message>
</context>
<context>
    <name>yongping</name>
    <message>
        <source>The text is larger than %1 MB.</source>
        <translation>The text is larger than %1 MB.</translation>
    </message>
    <message>
        <source>this member is not known.</source>
        <translation>this member is not known.</translation>
    </message>
    <message>
        <source>a text of at most %1 characters is expected.</source>
        <translation>a text of at most %1 characters is expected.</translation>
    </message>
    <message>
        <source>a date such as 2023-06-30 is expected.</source>
        <translation>a date such as 2023-06-30 is expected.</translation>
    </message>
    <message>
        <source>true or false is expected.</source>
        <translation>true or false is expected.</translation>
    </message>
    <message>
        <source>one of application, acceptance and recognition is expected.</source>
        <translation>one of application, acceptance and recognition is expected.</translation>
    </message>
    <message>
        <source>new or established is expected.</source>
        <translation>new or established is expected.</translation>
    </message>
    <message>
        <source>a unified social credit code has 18 characters.</source>
        <translation>a unified social credit code has 18 characters.</translation>
    </message>
    <message>
        <source>a unified social credit code has digits and capital letters without I, O, S, V, Z.</source>
        <translation>a unified social credit code has digits and capital letters without I, O, S, V, Z.</translation>
    </message>
    <message>
        <source>the check digit does not fit; one character is wrong.</source>
        <translation>the check digit does not fit; one character is wrong.</translation>
    </message>
    <message>
        <source>an organisation with name and creditCode is expected.</source>
        <translation>an organisation with name and creditCode is expected.</translation>
    </message>
    <message>
        <source>a list of organisations is expected.</source>
        <translation>a list of organisations is expected.</translation>
    </message>
    <message>
        <source>an id is not empty.</source>
        <translation>an id is not empty.</translation>
    </message>
    <message>
        <source>this member is missing.</source>
        <translation>this member is missing.</translation>
    </message>
    <message>
        <source>A case is an object.</source>
        <translation>A case is an object.</translation>
    </message>
    <message>
        <source>an object of remarks is expected.</source>
        <translation>an object of remarks is expected.</translation>
    </message>
    <message>
        <source>an object of points is expected.</source>
        <translation>an object of points is expected.</translation>
    </message>
    <message>
        <source>points of zero or more and a reason are expected.</source>
        <translation>points of zero or more and a reason are expected.</translation>
    </message>
    <message>
        <source>points set by hand need a reason.</source>
        <translation>points set by hand need a reason.</translation>
    </message>
    <message>
        <source>the format yongping-case/1 is expected; a newer program may be needed.</source>
        <translation>the format yongping-case/1 is expected; a newer program may be needed.</translation>
    </message>
    <message>
        <source>The case %1 has no review of “%2”.</source>
        <translation>The case %1 has no review of “%2”.</translation>
    </message>
    <message>
        <source>The reviewer whose review is meant.</source>
        <translation>The reviewer whose review is meant.</translation>
    </message>
    <message>
        <source>Take case files into the store.</source>
        <translation>Take case files into the store.</translation>
    </message>
    <message>
        <source>Replace cases of the same id and other content.</source>
        <translation>Replace cases of the same id and other content.</translation>
    </message>
    <message>
        <source>List the cases with their conclusions.</source>
        <translation>List the cases with their conclusions.</translation>
    </message>
    <message>
        <source>Show a case and its verdicts.</source>
        <translation>Show a case and its verdicts.</translation>
    </message>
    <message>
        <source>Write a case as a case file.</source>
        <translation>Write a case as a case file.</translation>
    </message>
    <message>
        <source>Delete a case; its history stays.</source>
        <translation>Delete a case; its history stays.</translation>
    </message>
    <message>
        <source>Why, for the history.</source>
        <translation>Why, for the history.</translation>
    </message>
    <message>
        <source>The passphrase cannot be read from %1.</source>
        <translation>The passphrase cannot be read from %1.</translation>
    </message>
    <message>
        <source>A passphrase is needed: give --passphrase-file or --passphrase-fd.</source>
        <translation>A passphrase is needed: give --passphrase-file or --passphrase-fd.</translation>
    </message>
    <message>
        <source>the terminal</source>
        <translation>the terminal</translation>
    </message>
    <message>
        <source>Interpretation: %1</source>
        <translation>Interpretation: %1</translation>
    </message>
    <message>
        <source>List the twelve categories.</source>
        <translation>List the twelve categories.</translation>
    </message>
    <message>
        <source>Show the criteria of a category.</source>
        <translation>Show the criteria of a category.</translation>
    </message>
    <message>
        <source>Check criteria files.</source>
        <translation>Check criteria files.</translation>
    </message>
    <message>
        <source>Judge the golden cases of the files, too.</source>
        <translation>Judge the golden cases of the files, too.</translation>
    </message>
    <message>
        <source>Points: %1 (%2)</source>
        <translation>Points: %1 (%2)</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Open: %1</translation>
    </message>
    <message>
        <source>The line is larger than %1 MB.</source>
        <translation>The line is larger than %1 MB.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>The file %1 cannot be read: %2.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>line %1: %2</translation>
    </message>
    <message>
        <source>--require takes satisfied, not_satisfied or undetermined, not “%1”.</source>
        <translation>--require takes satisfied, not_satisfied or undetermined, not “%1”.</translation>
    </message>
    <message>
        <source>Judge a case file, or one case per line.</source>
        <translation>Judge a case file, or one case per line.</translation>
    </message>
    <message>
        <source>Use this criteria file for its category.</source>
        <translation>Use this criteria file for its category.</translation>
    </message>
    <message>
        <source>Exit with 1 unless this is the conclusion.</source>
        <translation>Exit with 1 unless this is the conclusion.</translation>
    </message>
    <message>
        <source>Read one case per line, write one answer per line.</source>
        <translation>Read one case per line, write one answer per line.</translation>
    </message>
    <message>
        <source>The store to work on.</source>
        <translation>The store to work on.</translation>
    </message>
    <message>
        <source>Print results and errors as JSON.</source>
        <translation>Print results and errors as JSON.</translation>
    </message>
    <message>
        <source>Print results as text where JSON is the rule.</source>
        <translation>Print results as text where JSON is the rule.</translation>
    </message>
    <message>
        <source>Language of texts: zh_CN or en.</source>
        <translation>Language of texts: zh_CN or en.</translation>
    </message>
    <message>
        <source>Read the key&apos;s passphrase from the first line of a file.</source>
        <translation>Read the key&apos;s passphrase from the first line of a file.</translation>
    </message>
    <message>
        <source>Read the key&apos;s passphrase from an open file descriptor.</source>
        <translation>Read the key&apos;s passphrase from an open file descriptor.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Show this help.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Show the version.</translation>
    </message>
    <message>
        <source>yongpingctl judges, stores, reports and signs reviews of intelligent-manufacturing projects.</source>
        <translation>yongpingctl judges, stores, reports and signs reviews of intelligent-manufacturing projects.</translation>
    </message>
    <message>
        <source>Usage: yongpingctl [options] COMMAND ...</source>
        <translation>Usage: yongpingctl [options] COMMAND ...</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commands:</translation>
    </message>
    <message>
        <source>“yongpingctl COMMAND --help” shows the options of a command.</source>
        <translation>“yongpingctl COMMAND --help” shows the options of a command.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 done, the answer is no; 2 wrong usage; 3 input refused, nothing changed; 4 file or store failed, nothing lost.</source>
        <translation>Exit codes: 0 done; 1 done, the answer is no; 2 wrong usage; 3 input refused, nothing changed; 4 file or store failed, nothing lost.</translation>
    </message>
    <message>
        <source>The language is zh_CN or en, not “%1”.</source>
        <translation>The language is zh_CN or en, not “%1”.</translation>
    </message>
    <message>
        <source>The command “%1” is not part of this version.</source>
        <translation>The command “%1” is not part of this version.</translation>
    </message>
    <message>
        <source>Usage: yongpingctl %1 %2</source>
        <translation>Usage: yongpingctl %1 %2</translation>
    </message>
    <message>
        <source>There is no command “%1”; see yongpingctl --help.</source>
        <translation>There is no command “%1”; see yongpingctl --help.</translation>
    </message>
    <message>
        <source>This version makes review reports alone: --kind review.</source>
        <translation>This version makes review reports alone: --kind review.</translation>
    </message>
    <message>
        <source>Usage: yongpingctl report ID --kind review --out FILE.pdf [--as NAME]</source>
        <translation>Usage: yongpingctl report ID --kind review --out FILE.pdf [--as NAME]</translation>
    </message>
    <message>
        <source>The case %1 has no review yet.</source>
        <translation>The case %1 has no review yet.</translation>
    </message>
    <message>
        <source>The case %1 has several reviews; name one with --as.</source>
        <translation>The case %1 has several reviews; name one with --as.</translation>
    </message>
    <message>
        <source>Write the report of a review.</source>
        <translation>Write the report of a review.</translation>
    </message>
    <message>
        <source>review</source>
        <translation>review</translation>
    </message>
    <message>
        <source>Where to write.</source>
        <translation>Where to write.</translation>
    </message>
    <message>
        <source>Belongs to a later version.</source>
        <translation>Belongs to a later version.</translation>
    </message>
    <message>
        <source>The option --%1 is needed.</source>
        <translation>The option --%1 is needed.</translation>
    </message>
    <message>
        <source>This version signs with PKCS#12 files and without time-stamps; tokens and --tsa belong to a later one.</source>
        <translation>This version signs with PKCS#12 files and without time-stamps; tokens and --tsa belong to a later one.</translation>
    </message>
    <message>
        <source>Make a signing key.</source>
        <translation>Make a signing key.</translation>
    </message>
    <message>
        <source>Whose key it is.</source>
        <translation>Whose key it is.</translation>
    </message>
    <message>
        <source>Write a key&apos;s certificate.</source>
        <translation>Write a key&apos;s certificate.</translation>
    </message>
    <message>
        <source>Sign a report.</source>
        <translation>Sign a report.</translation>
    </message>
    <message>
        <source>The PKCS#12 file of the key.</source>
        <translation>The PKCS#12 file of the key.</translation>
    </message>
    <message>
        <source>The field to sign; by default the first empty one.</source>
        <translation>The field to sign; by default the first empty one.</translation>
    </message>
    <message>
        <source>Check the signatures of a report.</source>
        <translation>Check the signatures of a report.</translation>
    </message>
    <message>
        <source>Trust this certificate; may be given again.</source>
        <translation>Trust this certificate; may be given again.</translation>
    </message>
    <message>
        <source>A list of revoked certificates; may be given again.</source>
        <translation>A list of revoked certificates; may be given again.</translation>
    </message>
    <message>
        <source>The store is in order.</source>
        <translation>The store is in order.</translation>
    </message>
    <message>
        <source>The store is damaged; restore a backup.</source>
        <translation>The store is damaged; restore a backup.</translation>
    </message>
    <message>
        <source>Make a store where there is none.</source>
        <translation>Make a store where there is none.</translation>
    </message>
    <message>
        <source>Tell what a store holds.</source>
        <translation>Tell what a store holds.</translation>
    </message>
    <message>
        <source>Check file, history and contents.</source>
        <translation>Check file, history and contents.</translation>
    </message>
    <message>
        <source>Write a copy of the whole store.</source>
        <translation>Write a copy of the whole store.</translation>
    </message>
    <message>
        <source>Put a verified backup in the store&apos;s place.</source>
        <translation>Put a verified backup in the store&apos;s place.</translation>
    </message>
    <message>
        <source>Print the digest of the contents.</source>
        <translation>Print the digest of the contents.</translation>
    </message>
    <message>
        <source>“%1” is none of the twelve categories.</source>
        <translation>“%1” is none of the twelve categories.</translation>
    </message>
    <message>
        <source>This does not fit the schema of the format: %1</source>
        <translation>This does not fit the schema of the format: %1</translation>
    </message>
    <message>
        <source>The member “format” names none of yongping-criteria/1, yongping-shared/1 and yongping-scoring/1.</source>
        <translation>The member “format” names none of yongping-criteria/1, yongping-shared/1 and yongping-scoring/1.</translation>
    </message>
    <message>
        <source>the clause “%1” is not known</source>
        <translation>the clause “%1” is not known</translation>
    </message>
    <message>
        <source>the format “%1” is expected here</source>
        <translation>the format “%1” is expected here</translation>
    </message>
    <message>
        <source>the shared element “%1” is not known</source>
        <translation>the shared element “%1” is not known</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation>%1: %2: %3</translation>
    </message>
    <message>
        <source>any case</source>
        <translation>any case</translation>
    </message>
    <message>
        <source>The branches of the category can go in more than %1 ways together.</source>
        <translation>The branches of the category can go in more than %1 ways together.</translation>
    </message>
    <message>
        <source>scoring scheme</source>
        <translation>scoring scheme</translation>
    </message>
    <message>
        <source>a share between 0 and 1 is expected here</source>
        <translation>a share between 0 and 1 is expected here</translation>
    </message>
    <message>
        <source>a bonus is never negative</source>
        <translation>a bonus is never negative</translation>
    </message>
    <message>
        <source>points of zero or more are expected for “%1”</source>
        <translation>points of zero or more are expected for “%1”</translation>
    </message>
    <message>
        <source>A part is due at %1, the whole that it belongs to only at %2.</source>
        <translation>A part is due at %1, the whole that it belongs to only at %2.</translation>
    </message>
    <message>
        <source>“%1” is no check of this category.</source>
        <translation>“%1” is no check of this category.</translation>
    </message>
    <message>
        <source>A branch asks for “%1”, which “facts” does not list.</source>
        <translation>A branch asks for “%1”, which “facts” does not list.</translation>
    </message>
    <message>
        <source>No branch asks for “%1”.</source>
        <translation>No branch asks for “%1”.</translation>
    </message>
    <message>
        <source>Two golden cases have this name.</source>
        <translation>Two golden cases have this name.</translation>
    </message>
    <message>
        <source>“%1” is no clause of this category.</source>
        <translation>“%1” is no clause of this category.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>one of met, partial, not_met and not_applicable is expected.</source>
        <translation>one of met, partial, not_met and not_applicable is expected.</translation>
    </message>
    <message>
        <source>a plain number is expected, without separators or units.</source>
        <translation>a plain number is expected, without separators or units.</translation>
    </message>
    <message>
        <source>%1 is negative.</source>
        <translation>%1 is negative.</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 is not a whole number.</translation>
    </message>
    <message>
        <source>%1 % is more than 100 %.</source>
        <translation>%1 % is more than 100 %.</translation>
    </message>
    <message>
        <source>the name of an option is expected.</source>
        <translation>the name of an option is expected.</translation>
    </message>
    <message>
        <source>“%1” is none of the options.</source>
        <translation>“%1” is none of the options.</translation>
    </message>
    <message>
        <source>a list of options is expected.</source>
        <translation>a list of options is expected.</translation>
    </message>
    <message>
        <source>an object with baseline and current is expected.</source>
        <translation>an object with baseline and current is expected.</translation>
    </message>
    <message>
        <source>an object of indicators is expected.</source>
        <translation>an object of indicators is expected.</translation>
    </message>
    <message>
        <source>this indicator is not known.</source>
        <translation>this indicator is not known.</translation>
    </message>
    <message>
        <source>null is no answer; leave an unanswered check out.</source>
        <translation>null is no answer; leave an unanswered check out.</translation>
    </message>
    <message>
        <source>The fact “%1” has a value that is not known.</source>
        <translation>The fact “%1” has a value that is not known.</translation>
    </message>
    <message>
        <source>The conclusion %1 is expected and %2 comes out.</source>
        <translation>The conclusion %1 is expected and %2 comes out.</translation>
    </message>
    <message>
        <source>The clause %1 is not known.</source>
        <translation>The clause %1 is not known.</translation>
    </message>
    <message>
        <source>For %1 the verdict %2 is expected and %3 comes out.</source>
        <translation>For %1 the verdict %2 is expected and %3 comes out.</translation>
    </message>
    <message>
        <source>The report was not printed whole. Check the printer and print it once more.</source>
        <translation>The report was not printed whole. Check the printer and print it once more.</translation>
    </message>
    <message>
        <source>This file cannot be shown: it is no PDF or it is damaged. Ask for it once more.</source>
        <translation>This file cannot be shown: it is no PDF or it is damaged. Ask for it once more.</translation>
    </message>
    <message>
        <source>The case “%1” is in the store with other content; replace it explicitly or give it another id.</source>
        <translation>The case “%1” is in the store with other content; replace it explicitly or give it another id.</translation>
    </message>
    <message>
        <source>imported again</source>
        <translation>imported again</translation>
    </message>
    <message>
        <source>The case “%1” stands in two of the files.</source>
        <translation>The case “%1” stands in two of the files.</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 MB.</source>
        <translation>The file %1 is larger than %2 MB.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>The file %1 cannot be written: %2.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>The file %1 exists; a key is never overwritten. Choose another name.</source>
        <translation>The file %1 exists; a key is never overwritten. Choose another name.</translation>
    </message>
    <message>
        <source>The key “%1” stands twice in the same object: %2. Keep one of the two.</source>
        <translation>The key “%1” stands twice in the same object: %2. Keep one of the two.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8: %1. Save it as UTF-8 and try again.</source>
        <translation>The text is not valid UTF-8: %1. Save it as UTF-8 and try again.</translation>
    </message>
    <message>
        <source>The JSON text ends too early: %1.</source>
        <translation>The JSON text ends too early: %1.</translation>
    </message>
    <message>
        <source>This is not JSON: error at %1.</source>
        <translation>This is not JSON: error at %1.</translation>
    </message>
    <message>
        <source>The number %1 has more than %2 digits before or after its point: %3.</source>
        <translation>The number %1 has more than %2 digits before or after its point: %3.</translation>
    </message>
    <message>
        <source>The text is nested more than %1 levels deep: %2.</source>
        <translation>The text is nested more than %1 levels deep: %2.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>line %1, column %2</translation>
    </message>
    <message>
        <source>--passphrase-fd names no open file descriptor.</source>
        <translation>--passphrase-fd names no open file descriptor.</translation>
    </message>
    <message>
        <source>the file descriptor</source>
        <translation>the file descriptor</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Passphrase: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Once more: </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>The two passphrases differ.</translation>
    </message>
    <message>
        <source>a stage is expected here</source>
        <translation>a stage is expected here</translation>
    </message>
    <message>
        <source>one of check, all, any, of or when is expected here</source>
        <translation>one of check, all, any, of or when is expected here</translation>
    </message>
    <message>
        <source>at least one part is expected here</source>
        <translation>at least one part is expected here</translation>
    </message>
    <message>
        <source>a level is expected here</source>
        <translation>a level is expected here</translation>
    </message>
    <message>
        <source>a kind of check is expected here</source>
        <translation>a kind of check is expected here</translation>
    </message>
    <message>
        <source>the unit “%1” is not known</source>
        <translation>the unit “%1” is not known</translation>
    </message>
    <message>
        <source>rise or fall is expected here</source>
        <translation>rise or fall is expected here</translation>
    </message>
    <message>
        <source>the indicator “%1” is not known</source>
        <translation>the indicator “%1” is not known</translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <translation>an object is expected here</translation>
    </message>
    <message>
        <source>%1: %2: %3.</source>
        <translation>%1: %2: %3.</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>the whole file</translation>
    </message>
    <message>
        <source>this member is missing</source>
        <translation>this member is missing</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>a text is expected here</translation>
    </message>
    <message>
        <source>a number is expected here</source>
        <translation>a number is expected here</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation>true or false is expected here</translation>
    </message>
    <message>
        <source>a list of texts is expected here</source>
        <translation>a list of texts is expected here</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>a list is expected here</translation>
    </message>
    <message>
        <source>%1: %2: this member is not known.</source>
        <translation>%1: %2: this member is not known.</translation>
    </message>
    <message>
        <source>The requirement names “%1”, which is no check of this category.</source>
        <translation>The requirement names “%1”, which is no check of this category.</translation>
    </message>
    <message>
        <source>“%1” is counted, so the requirement needs atLeast or moreThan.</source>
        <translation>“%1” is counted, so the requirement needs atLeast or moreThan.</translation>
    </message>
    <message>
        <source>“%1” is neither judged nor counted and cannot be required.</source>
        <translation>“%1” is neither judged nor counted and cannot be required.</translation>
    </message>
    <message>
        <source>“%1” is not counted, so it cannot be compared with %2.</source>
        <translation>“%1” is not counted, so it cannot be compared with %2.</translation>
    </message>
    <message>
        <source>“%1” is counted in whole numbers, %2 is none.</source>
        <translation>“%1” is counted in whole numbers, %2 is none.</translation>
    </message>
    <message>
        <source>“%1” can reach %2 at most, so the threshold %3 is never met.</source>
        <translation>“%1” can reach %2 at most, so the threshold %3 is never met.</translation>
    </message>
    <message>
        <source>The branch asks for “%1”, which is neither a fact nor a choice.</source>
        <translation>The branch asks for “%1”, which is neither a fact nor a choice.</translation>
    </message>
    <message>
        <source>The list of “%1” is open, so an answer may have no branch.</source>
        <translation>The list of “%1” is open, so an answer may have no branch.</translation>
    </message>
    <message>
        <source>A branch of “%1” stands below another one of the same.</source>
        <translation>A branch of “%1” stands below another one of the same.</translation>
    </message>
    <message>
        <source>“%1” never takes the value “%2” of this branch.</source>
        <translation>“%1” never takes the value “%2” of this branch.</translation>
    </message>
    <message>
        <source>The value “%2” of “%1” has no branch.</source>
        <translation>The value “%2” of “%1” has no branch.</translation>
    </message>
    <message>
        <source>The clause is required, yet nothing is asked at recognition (%1).</source>
        <translation>The clause is required, yet nothing is asked at recognition (%1).</translation>
    </message>
    <message>
        <source>At least %1 parts are asked for, of %2 that are due at %3 (%4).</source>
        <translation>At least %1 parts are asked for, of %2 that are due at %3 (%4).</translation>
    </message>
    <message>
        <source>%1: the points sum to %2, not to 100.</source>
        <translation>%1: the points sum to %2, not to 100.</translation>
    </message>
    <message>
        <source>%1: the element “%2” is not known.</source>
        <translation>%1: the element “%2” is not known.</translation>
    </message>
    <message>
        <source>%1: the element “%2” has no required clause to earn its points.</source>
        <translation>%1: the element “%2” has no required clause to earn its points.</translation>
    </message>
    <message>
        <source>%1: the element “%2” has no points.</source>
        <translation>%1: the element “%2” has no points.</translation>
    </message>
    <message>
        <source>The id “%1” stands twice.</source>
        <translation>The id “%1” stands twice.</translation>
    </message>
    <message>
        <source>“%1” has the source “%2” too.</source>
        <translation>“%1” has the source “%2” too.</translation>
    </message>
    <message>
        <source>An element&apos;s id consists of small letters, joined by hyphens.</source>
        <translation>An element&apos;s id consists of small letters, joined by hyphens.</translation>
    </message>
    <message>
        <source>A clause of “%1” is called %1.NUMBER, %1.optional or %1.optional.NUMBER.</source>
        <translation>A clause of “%1” is called %1.NUMBER, %1.optional or %1.optional.NUMBER.</translation>
    </message>
    <message>
        <source>The source is expected to be “%1”.</source>
        <translation>The source is expected to be “%1”.</translation>
    </message>
    <message>
        <source>An informational clause requires nothing.</source>
        <translation>An informational clause requires nothing.</translation>
    </message>
    <message>
        <source>The clause has no requirement and is not informational.</source>
        <translation>The clause has no requirement and is not informational.</translation>
    </message>
    <message>
        <source>The requirement names none of the clause&apos;s own checks.</source>
        <translation>The requirement names none of the clause&apos;s own checks.</translation>
    </message>
    <message>
        <source>The only judgement of a clause is called like the clause, “%1”.</source>
        <translation>The only judgement of a clause is called like the clause, “%1”.</translation>
    </message>
    <message>
        <source>A check of this clause is called “%1” and a name in small letters.</source>
        <translation>A check of this clause is called “%1” and a name in small letters.</translation>
    </message>
    <message>
        <source>The unit of a check of kind “%1” is “%2”.</source>
        <translation>The unit of a check of kind “%1” is “%2”.</translation>
    </message>
    <message>
        <source>A count is not given in “%1”.</source>
        <translation>A count is not given in “%1”.</translation>
    </message>
    <message>
        <source>The indicator “%1” cannot fall by more than 100 %.</source>
        <translation>The indicator “%1” cannot fall by more than 100 %.</translation>
    </message>
    <message>
        <source>The check is marked as informative and yet asked by its own clause.</source>
        <translation>The check is marked as informative and yet asked by its own clause.</translation>
    </message>
    <message>
        <source>No requirement asks for the check, and it is not marked as informative.</source>
        <translation>No requirement asks for the check, and it is not marked as informative.</translation>
    </message>
    <message>
        <source>an object of answers is expected.</source>
        <translation>an object of answers is expected.</translation>
    </message>
    <message>
        <source>the category %1 has no such check.</source>
        <translation>the category %1 has no such check.</translation>
    </message>
    <message>
        <source>This file asks for a password and cannot be shown. Ask for an open copy.</source>
        <translation>This file asks for a password and cannot be shown. Ask for an open copy.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>The file %1 cannot be read.</translation>
    </message>
    <message>
        <source>The file %1 is too large to be shown.</source>
        <translation>The file %1 is too large to be shown.</translation>
    </message>
    <message>
        <source>This file has more than %1 pages and is not shown.</source>
        <translation>This file has more than %1 pages and is not shown.</translation>
    </message>
    <message>
        <source>a case cannot have the id “%1”.</source>
        <translation>a case cannot have the id “%1”.</translation>
    </message>
    <message>
        <source>an object of promised values is expected.</source>
        <translation>an object of promised values is expected.</translation>
    </message>
    <message>
        <source>The first line of %1 is too long for a passphrase.</source>
        <translation>The first line of %1 is too long for a passphrase.</translation>
    </message>
    <message>
        <source>“%1” is a folder; give the store&apos;s file with --store.</source>
        <translation>“%1” is a folder; give the store&apos;s file with --store.</translation>
    </message>
    <message>
        <source>--as needs a reviewer&apos;s name.</source>
        <translation>--as needs a reviewer&apos;s name.</translation>
    </message>
    <message>
        <source>Files checked: %1; nothing found.</source>
        <translation>Files checked: %1; nothing found.</translation>
    </message>
    <message>
        <source>Name a command; see yongpingctl --help.</source>
        <translation>Name a command; see yongpingctl --help.</translation>
    </message>
    <message>
        <source>“%1” takes one of these: %2.</source>
        <translation>“%1” takes one of these: %2.</translation>
    </message>
    <message>
        <source>The standard output cannot be written.</source>
        <translation>The standard output cannot be written.</translation>
    </message>
    <message>
        <source>The case “%1” has a review of “%2” under the category %3; give the file another id.</source>
        <translation>The case “%1” has a review of “%2” under the category %3; give the file another id.</translation>
    </message>
</context>
<context>
    <name>yongping::CaseBar</name>
    <message>
        <source>Go to the open check that matters most</source>
        <translation>Go to the open check that matters most</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 of %2 answered</translation>
    </message>
    <message>
        <source>Points %1</source>
        <translation>Points %1</translation>
    </message>
    <message>
        <source>%1 still matter, %2 of them decide</source>
        <translation>%1 still matter, %2 of them decide</translation>
    </message>
    <message numerus="yes">
        <source>%n still matter(s)</source>
        <translation>
            <numerusform>%n still matters</numerusform>
            <numerusform>%n still matter</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>Not all is saved</source>
        <translation>Not all is saved</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>yongping::CaseHeader</name>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>This case is made up: it shows how the program works.</source>
        <translation>This case is made up: it shows how the program works.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>category and stage</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>yongping::CaseWizard</name>
    <message>
        <source>New case</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Facts of the case</source>
        <translation>Facts of the case</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Stage and facts</source>
        <translation>Stage and facts</translation>
    </message>
    <message>
        <source>Name and applicant</source>
        <translation>Name and applicant</translation>
    </message>
    <message>
        <source>The category of a case stays as it was chosen: its answers belong to these criteria.</source>
        <translation>The category of a case stays as it was chosen: its answers belong to these criteria.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>Make the case</source>
        <translation>Make the case</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
</context>
<context>
    <name>yongping::CasesDelegate</name>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
</context>
<context>
    <name>yongping::CasesModel</name>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 due checks are answered</source>
        <translation>%1 of %2 due checks are answered</translation>
    </message>
    <message>
        <source>The review was wanted by this day.</source>
        <translation>The review was wanted by this day.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
</context>
<context>
    <name>yongping::CasesPage</name>
    <message>
        <source>Open the review</source>
        <translation>Open the review</translation>
    </message>
    <message>
        <source>Every stage</source>
        <translation>Every stage</translation>
    </message>
    <message>
        <source>Every kind of project</source>
        <translation>Every kind of project</translation>
    </message>
    <message>
        <source>Change the facts…</source>
        <translation>Change the facts…</translation>
    </message>
    <message>
        <source>Export as a case file…</source>
        <translation>Export as a case file…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the cases…</source>
        <translation>Reading the cases…</translation>
    </message>
    <message>
        <source>Import case files</source>
        <translation>Import case files</translation>
    </message>
    <message>
        <source>Case files (*.json)</source>
        <translation>Case files (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>Importing %n file(s)…</source>
        <translation>
            <numerusform>Importing %n file…</numerusform>
            <numerusform>Importing %n files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) imported.</source>
        <translation>
            <numerusform>%n case imported.</numerusform>
            <numerusform>%n cases imported.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the case</source>
        <translation>Export the case</translation>
    </message>
    <message>
        <source>The case was written to “%1”.</source>
        <translation>The case was written to “%1”.</translation>
    </message>
</context>
<context>
    <name>yongping::ChartLegend</name>
    <message>
        <source>reaches its threshold</source>
        <translation>reaches its threshold</translation>
    </message>
    <message>
        <source>misses it</source>
        <translation>misses it</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>still open</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>threshold</translation>
    </message>
</context>
<context>
    <name>yongping::ChoiceEditor</name>
    <message>
        <source>none of these</source>
        <translation>none of these</translation>
    </message>
    <message>
        <source>other…</source>
        <translation>other…</translation>
    </message>
    <message>
        <source>%1: another entry</source>
        <translation>%1: another entry</translation>
    </message>
</context>
<context>
    <name>yongping::ClauseCard</name>
    <message>
        <source>Clause %1</source>
        <translation>Clause %1</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Remark on %1</source>
        <translation>Remark on %1</translation>
    </message>
    <message>
        <source>What you want to say of this clause</source>
        <translation>What you want to say of this clause</translation>
    </message>
    <message>
        <source>%1 of %2 points, by hand</source>
        <translation>%1 of %2 points, by hand</translation>
    </message>
    <message>
        <source>%1 bonus points</source>
        <translation>%1 bonus points</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 of %2 points</translation>
    </message>
    <message>
        <source>Points of %1: %2</source>
        <translation>Points of %1: %2</translation>
    </message>
    <message>
        <source>Set the points by hand</source>
        <translation>Set the points by hand</translation>
    </message>
</context>
<context>
    <name>yongping::ConsortiumEditor</name>
    <message>
        <source>Add a member</source>
        <translation>Add a member</translation>
    </message>
    <message>
        <source>Add a consortium member</source>
        <translation>Add a consortium member</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of consortium member %1</source>
        <translation>Name of consortium member %1</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>Credit code of consortium member %1</source>
        <translation>Credit code of consortium member %1</translation>
    </message>
    <message>
        <source>Remove this member</source>
        <translation>Remove this member</translation>
    </message>
    <message>
        <source>Remove consortium member %1</source>
        <translation>Remove consortium member %1</translation>
    </message>
</context>
<context>
    <name>yongping::DateField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation>Pick from a calendar</translation>
    </message>
</context>
<context>
    <name>yongping::DeleteCaseDialog</name>
    <message>
        <source>Give the reason to delete the case.</source>
        <translation>Give the reason to delete the case.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Delete “%1”?</translation>
    </message>
</context>
<context>
    <name>yongping::ElementDelegate</name>
    <message>
        <source>%1/%2</source>
        <extracomment>Answered of all checks of an element, in a narrow list</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>not judged</translation>
    </message>
</context>
<context>
    <name>yongping::ElementSheet</name>
    <message>
        <source>Next: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 of %2 answered</translation>
    </message>
</context>
<context>
    <name>yongping::HistoryDelegate</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>When a change was made, and by whom</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>yongping::ImprovementChart</name>
    <message>
        <source>Improvement of the indicators</source>
        <translation>Improvement of the indicators</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>yongping::IndicatorChartData</name>
    <message>
        <source>no values yet</source>
        <translation>no values yet</translation>
    </message>
    <message>
        <source>value after the project missing</source>
        <translation>value after the project missing</translation>
    </message>
    <message>
        <source>baseline missing</source>
        <translation>baseline missing</translation>
    </message>
    <message>
        <source>the baseline must be above zero</source>
        <translation>the baseline must be above zero</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>%1: %2, threshold %3.</source>
        <translation>%1: %2, threshold %3.</translation>
    </message>
    <message>
        <source>%1: %2, reaches the threshold %3.</source>
        <translation>%1: %2, reaches the threshold %3.</translation>
    </message>
    <message>
        <source>%1: %2, misses the threshold %3.</source>
        <translation>%1: %2, misses the threshold %3.</translation>
    </message>
    <message>
        <source>%1 of %2 indicators reach their threshold.</source>
        <translation>%1 of %2 indicators reach their threshold.</translation>
    </message>
    <message>
        <source>%1 of %2 needed, %3 reached.</source>
        <translation>%1 of %2 needed, %3 reached.</translation>
    </message>
</context>
<context>
    <name>yongping::IndicatorTableModel</name>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>After the project</source>
        <translation>After the project</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Improvement</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Threshold</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>yongping::IndicatorsEditor</name>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>After the project</source>
        <translation>After the project</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Improvement</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Improvement %1, threshold %2</source>
        <translation>Improvement %1, threshold %2</translation>
    </message>
</context>
<context>
    <name>yongping::IndicatorsPage</name>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>This category has no indicators</source>
        <translation>This category has no indicators</translation>
    </message>
    <message>
        <source>No review is open</source>
        <translation>No review is open</translation>
    </message>
    <message>
        <source>Its clauses ask for no improvement over a baseline.</source>
        <translation>Its clauses ask for no improvement over a baseline.</translation>
    </message>
    <message>
        <source>Open a case in the list of cases to see its indicators.</source>
        <translation>Open a case in the list of cases to see its indicators.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>yongping::JudgementEditor</name>
    <message>
        <source>not answered</source>
        <translation>not answered</translation>
    </message>
</context>
<context>
    <name>yongping::JudgementSegment</name>
    <message>
        <source>Key %1</source>
        <extracomment>A tool tip: the key that chooses this judgement</extracomment>
        <translation>Key %1</translation>
    </message>
</context>
<context>
    <name>yongping::MainWindow</name>
    <message>
        <source>Yongping</source>
        <translation>Yongping</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>%1 — Yongping</source>
        <translation>%1 — Yongping</translation>
    </message>
</context>
<context>
    <name>yongping::MessageBar</name>
    <message>
        <source>Copy the details</source>
        <translation>Copy the details</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Close the message</translation>
    </message>
</context>
<context>
    <name>yongping::NumberEditor</name>
    <message>
        <source>%1 Until then %2 stands.</source>
        <translation>%1 Until then %2 stands.</translation>
    </message>
</context>
<context>
    <name>yongping::OpenDelegate</name>
    <message>
        <source>%1 · can decide the conclusion</source>
        <translation>%1 · can decide the conclusion</translation>
    </message>
</context>
<context>
    <name>yongping::PdfView</name>
    <message>
        <source>Preview of the document</source>
        <translation>Preview of the document</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>yongping::PointsDialog</name>
    <message>
        <source>Points of %1</source>
        <translation>Points of %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>Type points between 0 and %1.</source>
        <translation>Type points between 0 and %1.</translation>
    </message>
    <message>
        <source>Say why the points differ from the computed ones.</source>
        <translation>Say why the points differ from the computed ones.</translation>
    </message>
</context>
<context>
    <name>yongping::ReportPage</name>
    <message>
        <source>Making the report</source>
        <translation>Making the report</translation>
    </message>
    <message>
        <source>&amp;Make it anew</source>
        <translation>&amp;Make it anew</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>&amp;Understood</translation>
    </message>
    <message>
        <source>Verify a PDF…</source>
        <translation>Verify a PDF…</translation>
    </message>
    <message>
        <source>Verified file</source>
        <translation>Verified file</translation>
    </message>
    <message>
        <source>Review report</source>
        <translation>Review report</translation>
    </message>
    <message>
        <source>The report is signed. To sign another version, make it anew.</source>
        <translation>The report is signed. To sign another version, make it anew.</translation>
    </message>
    <message>
        <source>There is nothing to show</source>
        <translation>There is nothing to show</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>This file cannot be shown</translation>
    </message>
    <message>
        <source>It is no PDF, or it is damaged or protected by a password.</source>
        <translation>It is no PDF, or it is damaged or protected by a password.</translation>
    </message>
    <message>
        <source>No review is open</source>
        <translation>No review is open</translation>
    </message>
    <message>
        <source>Open a case first: its review report is shown here, to be checked, signed and printed.</source>
        <translation>Open a case first: its review report is shown here, to be checked, signed and printed.</translation>
    </message>
    <message>
        <source>The review has changed since this report was made.</source>
        <translation>The review has changed since this report was made.</translation>
    </message>
    <message>
        <source>%1 review report, signed</source>
        <extracomment>names of files; %1 is the name of the project</extracomment>
        <translation>%1 review report, signed</translation>
    </message>
    <message>
        <source>%1 review report</source>
        <translation>%1 review report</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Export the report</translation>
    </message>
    <message>
        <source>Save the signed report</source>
        <translation>Save the signed report</translation>
    </message>
    <message>
        <source>Verify a PDF</source>
        <translation>Verify a PDF</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>yongping::ReportSide</name>
    <message>
        <source>&amp;Sign…</source>
        <translation>&amp;Sign…</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>&amp;Export PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>&amp;Verify a PDF…</source>
        <translation>&amp;Verify a PDF…</translation>
    </message>
    <message>
        <source>&amp;Back to the report</source>
        <translation>&amp;Back to the report</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
</context>
<context>
    <name>yongping::ReviewElementsModel</name>
    <message>
        <source>%1: %2, %3 of %4 answered</source>
        <extracomment>%1 title of an element, %2 its verdict, %3 answered of %4 checks</extracomment>
        <translation>%1: %2, %3 of %4 answered</translation>
    </message>
</context>
<context>
    <name>yongping::ReviewInput</name>
    <message>
        <source>The separators do not part groups of three digits. Type the number without them.</source>
        <translation>The separators do not part groups of three digits. Type the number without them.</translation>
    </message>
    <message>
        <source>Digits are missing before or after the decimal point.</source>
        <translation>Digits are missing before or after the decimal point.</translation>
    </message>
    <message>
        <source>Type the number without a percent sign.</source>
        <translation>Type the number without a percent sign.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Type digits and at most one decimal point.</source>
        <translation>“%1” is not a number. Type digits and at most one decimal point.</translation>
    </message>
    <message>
        <source>A number below zero is not possible here.</source>
        <translation>A number below zero is not possible here.</translation>
    </message>
    <message>
        <source>A whole number is expected.</source>
        <translation>A whole number is expected.</translation>
    </message>
    <message>
        <source>A percentage lies between 0 and 100.</source>
        <translation>A percentage lies between 0 and 100.</translation>
    </message>
</context>
<context>
    <name>yongping::ReviewOpenModel</name>
    <message>
        <source>%1, can decide the conclusion</source>
        <translation>%1, can decide the conclusion</translation>
    </message>
</context>
<context>
    <name>yongping::ReviewPage</name>
    <message>
        <source>Elements</source>
        <translation>Elements</translation>
    </message>
    <message>
        <source>No review is open</source>
        <translation>No review is open</translation>
    </message>
    <message>
        <source>Open a case in the list of cases: a double click or Enter opens its review.</source>
        <translation>Open a case in the list of cases: a double click or Enter opens its review.</translation>
    </message>
    <message>
        <source>Go to the cases</source>
        <translation>Go to the cases</translation>
    </message>
    <message>
        <source>Explanations at the right</source>
        <translation>Explanations at the right</translation>
    </message>
    <message>
        <source>Show or hide the explanations at the right</source>
        <translation>Show or hide the explanations at the right</translation>
    </message>
</context>
<context>
    <name>yongping::ReviewProofModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the verdict of a part, %2 the part in words</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>yongping::ReviewStanding</name>
    <message>
        <source>does not apply to the process industry</source>
        <translation>does not apply to the process industry</translation>
    </message>
    <message>
        <source>applies to the process industry only</source>
        <translation>applies to the process industry only</translation>
    </message>
    <message>
        <source>does not apply to: %1</source>
        <translation>does not apply to: %1</translation>
    </message>
    <message>
        <source>recorded only</source>
        <translation>recorded only</translation>
    </message>
    <message>
        <source>not due until %1</source>
        <translation>not due until %1</translation>
    </message>
    <message>
        <source>The conclusion stands whatever is still answered: %1.</source>
        <translation>The conclusion stands whatever is still answered: %1.</translation>
    </message>
    <message>
        <source>Still reachable: at best %1, at worst %2.</source>
        <translation>Still reachable: at best %1, at worst %2.</translation>
    </message>
</context>
<context>
    <name>yongping::SettingsPage</name>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Small</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Very large</translation>
    </message>
    <message>
        <source>Yongping, version %1</source>
        <translation>Yongping, version %1</translation>
    </message>
    <message>
        <source>Ningbo&apos;s detailed standard rules for projects of intelligent manufacturing (trial)</source>
        <translation>Ningbo&apos;s detailed standard rules for projects of intelligent manufacturing (trial)</translation>
    </message>
    <message>
        <source>GPL-3.0-or-later: free software; you may use, study, share and change it</source>
        <translation>GPL-3.0-or-later: free software; you may use, study, share and change it</translation>
    </message>
</context>
<context>
    <name>yongping::SidePanel</name>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>What matters</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Why the clause is judged like this</source>
        <translation>Why the clause is judged like this</translation>
    </message>
    <message>
        <source>Open checks, the most decisive first</source>
        <translation>Open checks, the most decisive first</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Changes, newest first</translation>
    </message>
    <message>
        <source>Go to a check: here stands why its clause is judged as it is.</source>
        <translation>Go to a check: here stands why its clause is judged as it is.</translation>
    </message>
    <message>
        <source>Every check that is due and asked is answered.</source>
        <translation>Every check that is due and asked is answered.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) open</source>
        <translation>
            <numerusform>%n check open</numerusform>
            <numerusform>%n checks open</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed in this review yet.</source>
        <translation>Nothing was changed in this review yet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Facts of the project are entered with “Change the facts…” in the list of cases.</source>
        <translation>Facts of the project are entered with “Change the facts…” in the list of cases.</translation>
    </message>
</context>
<context>
    <name>yongping::SignDialog</name>
    <message>
        <source>Where the new key is kept</source>
        <translation>Where the new key is kept</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>Choose a key file</translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx)</source>
        <translation>Key files (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>The two passphrases differ.</translation>
    </message>
    <message>
        <source>Type the passphrase that protects the key.</source>
        <translation>Type the passphrase that protects the key.</translation>
    </message>
    <message>
        <source>Say where the new key is kept.</source>
        <translation>Say where the new key is kept.</translation>
    </message>
    <message>
        <source>Choose the file of your key.</source>
        <translation>Choose the file of your key.</translation>
    </message>
    <message>
        <source>Type your name as it should stand in the certificate.</source>
        <translation>Type your name as it should stand in the certificate.</translation>
    </message>
</context>
<context>
    <name>yongping::SignerList</name>
    <message>
        <source>Nobody yet.</source>
        <translation>Nobody yet.</translation>
    </message>
    <message>
        <source>Unknown signer</source>
        <translation>Unknown signer</translation>
    </message>
</context>
<context>
    <name>yongping::StepMarks</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>yongping::VerificationBanner</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a file, %2 a whole sentence about its signatures</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>yongping::WizardDraft</name>
    <message>
        <source>It starts to operate after the stage date: it counts as new.</source>
        <translation>It starts to operate after the stage date: it counts as new.</translation>
    </message>
    <message>
        <source>Two years or more in operation at the stage date: it counts as established.</source>
        <translation>Two years or more in operation at the stage date: it counts as established.</translation>
    </message>
    <message>
        <source>Less than two years in operation at the stage date: it counts as new.</source>
        <translation>Less than two years in operation at the stage date: it counts as new.</translation>
    </message>
    <message>
        <source>While neither is given, requirements that differ for new and established platforms stay undetermined.</source>
        <translation>While neither is given, requirements that differ for new and established platforms stay undetermined.</translation>
    </message>
    <message>
        <source>This is no date; write it like 2023-06-30.</source>
        <translation>This is no date; write it like 2023-06-30.</translation>
    </message>
    <message>
        <source>A credit code has 18 characters; these are %1.</source>
        <translation>A credit code has 18 characters; these are %1.</translation>
    </message>
    <message>
        <source>A credit code has only digits and letters, without I, O, S, V and Z.</source>
        <translation>A credit code has only digits and letters, without I, O, S, V and Z.</translation>
    </message>
    <message>
        <source>The check digit does not fit: one of the characters is wrong.</source>
        <translation>The check digit does not fit: one of the characters is wrong.</translation>
    </message>
    <message>
        <source>The case needs a name.</source>
        <translation>The case needs a name.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>A name has at most %1 characters.</translation>
    </message>
    <message>
        <source>A project id has at most %1 characters.</source>
        <translation>A project id has at most %1 characters.</translation>
    </message>
    <message>
        <source>The consortium member needs a name.</source>
        <translation>The consortium member needs a name.</translation>
    </message>
    <message>
        <source>Choose the category of the project.</source>
        <translation>Choose the category of the project.</translation>
    </message>
</context>
<context>
    <name>yongping::ZoomBar</name>
    <message>
        <source>Zoom out (Ctrl+−)</source>
        <translation>Zoom out (Ctrl+−)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Zoom in (Ctrl++)</translation>
    </message>
    <message>
        <source>Size on paper (Ctrl+1)</source>
        <translation>Size on paper (Ctrl+1)</translation>
    </message>
    <message>
        <source>Page as wide as the window (Ctrl+0)</source>
        <translation>Page as wide as the window (Ctrl+0)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Show or hide the column at the right</source>
        <translation>Show or hide the column at the right</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
</TS>
