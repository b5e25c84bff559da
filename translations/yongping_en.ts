<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>AboutSection</name>
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
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Open its folder</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>Open the folder of the log</translation>
    </message>
    <message>
        <source>What the program did and what failed; no answers and no passphrases. At most five files of 1 MB.</source>
        <translation>What the program did and what failed; no answers and no passphrases. At most five files of 1 MB.</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>While the program runs, a copy is made on each day on which something changed, and checked. The last seven are kept, then one a week for five weeks, then one a month for a year.</source>
        <translation>While the program runs, a copy is made on each day on which something changed, and checked. The last seven are kept, then one a week for five weeks, then one a month for a year.</translation>
    </message>
    <message>
        <source>Copies of the store</source>
        <translation>Copies of the store</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Make a copy now</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Check it</translation>
    </message>
    <message>
        <source>Check the chosen copy</source>
        <translation>Check the chosen copy</translation>
    </message>
    <message>
        <source>Go back to it…</source>
        <translation>Go back to it…</translation>
    </message>
    <message>
        <source>Go back to the chosen copy</source>
        <translation>Go back to the chosen copy</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Open the folder of the copies</source>
        <translation>Open the folder of the copies</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Choose the folder of the copies</source>
        <translation>Choose the folder of the copies</translation>
    </message>
    <message>
        <source>Beside the store</source>
        <translation>Beside the store</translation>
    </message>
    <message>
        <source>Put the copies beside the store again</source>
        <translation>Put the copies beside the store again</translation>
    </message>
</context>
<context>
    <name>BundleExportDialog</name>
    <message>
        <source>Export as a bundle</source>
        <translation>Export as a bundle</translation>
    </message>
    <message>
        <source>A bundle holds the whole case: data, all reviews, what the panel agreed, attachments and history.</source>
        <translation>A bundle holds the whole case: data, all reviews, what the panel agreed, attachments and history.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Recipients</source>
        <translation>&amp;Recipients</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
</context>
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
        <source>cases</source>
        <translation>cases</translation>
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
    <message>
        <source>Issue…</source>
        <translation>Issue…</translation>
    </message>
    <message>
        <source>Hand the selected case out to experts</source>
        <translation>Hand the selected case out to experts</translation>
    </message>
    <message>
        <source>Issue the selected case</source>
        <translation>Issue the selected case</translation>
    </message>
    <message>
        <source>Experts and returns…</source>
        <translation>Experts and returns…</translation>
    </message>
    <message>
        <source>Experts and returns</source>
        <translation>Experts and returns</translation>
    </message>
    <message>
        <source>Look at the shipped samples, take in bundles and case files that you were given, or make a case by hand.</source>
        <translation>Look at the shipped samples, take in bundles and case files that you were given, or make a case by hand.</translation>
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
    <name>DeclareDialog</name>
    <message>
        <source>Conflict of interest</source>
        <translation>Conflict of interest</translation>
    </message>
    <message>
        <source>What conflict of interest is there?</source>
        <translation>What conflict of interest is there?</translation>
    </message>
    <message>
        <source>Declaring it ends your assignment: you do not judge this case, and the office learns why. A declaration is not changed afterwards.</source>
        <translation>Declaring it ends your assignment: you do not judge this case, and the office learns why. A declaration is not changed afterwards.</translation>
    </message>
    <message>
        <source>The conflict of interest</source>
        <translation>The conflict of interest</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Declare the conflict</source>
        <translation>&amp;Declare the conflict</translation>
    </message>
    <message>
        <source>Declare the conflict</source>
        <translation>Declare the conflict</translation>
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
    <name>DetailWords</name>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Place: %1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>Detail: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Time: %1</translation>
    </message>
    <message>
        <source>Program: Yongping %1, Qt %2, %3</source>
        <translation>Program: Yongping %1, Qt %2, %3</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Log: %1</translation>
    </message>
</context>
<context>
    <name>DistrustDialog</name>
    <message>
        <source>Remove a trusted certificate</source>
        <translation>Remove a trusted certificate</translation>
    </message>
    <message>
        <source>Reports that are signed with it, or by those to whom it has issued a certificate, count as signed by somebody unknown then. It can be imported again.</source>
        <translation>Reports that are signed with it, or by those to whom it has issued a certificate, count as signed by somebody unknown then. It can be imported again.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Keep</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
</context>
<context>
    <name>EvidenceOffer</name>
    <message>
        <source>, </source>
        <comment>between file names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 and %2 more</translation>
    </message>
    <message>
        <source>Not attached, because empty: %1.</source>
        <translation>Not attached, because empty: %1.</translation>
    </message>
    <message>
        <source>Not attached, because there is no such file: %1.</source>
        <translation>Not attached, because there is no such file: %1.</translation>
    </message>
    <message>
        <source>Not attached, because it may not be read: %1.</source>
        <translation>Not attached, because it may not be read: %1.</translation>
    </message>
    <message>
        <source>Not attached, because larger than %1 GB: %2.</source>
        <translation>Not attached, because larger than %1 GB: %2.</translation>
    </message>
    <message>
        <source>The folder “%1” holds more than %2 files; none of them was attached. Choose those that count.</source>
        <translation>The folder “%1” holds more than %2 files; none of them was attached. Choose those that count.</translation>
    </message>
    <message>
        <source>The folder “%1” holds no files; folders in it are not looked into.</source>
        <translation>The folder “%1” holds no files; folders in it are not looked into.</translation>
    </message>
</context>
<context>
    <name>ExpertsDialog</name>
    <message>
        <source>Experts and returns</source>
        <translation>Experts and returns</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experts</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Issue…</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>&amp;Return for correction…</source>
        <translation>&amp;Return for correction…</translation>
    </message>
    <message>
        <source>Return for correction</source>
        <translation>Return for correction</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Taken in</translation>
    </message>
    <message>
        <source>Nothing was taken in yet: what the experts send back comes in with Import on the page of cases.</source>
        <translation>Nothing was taken in yet: what the experts send back comes in with Import on the page of cases.</translation>
    </message>
    <message>
        <source>Bundles that were taken in</source>
        <translation>Bundles that were taken in</translation>
    </message>
    <message>
        <source>&amp;Settle…</source>
        <translation>&amp;Settle…</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>Re&amp;vert…</source>
        <translation>Re&amp;vert…</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
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
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>With which key is the bundle opened?</source>
        <translation>With which key is the bundle opened?</translation>
    </message>
    <message>
        <source>This will be taken in</source>
        <translation>This will be taken in</translation>
    </message>
    <message>
        <source>&amp;Receipts</source>
        <translation>&amp;Receipts</translation>
    </message>
    <message>
        <source>For each review a receipt is written here, to be sent back to its expert.</source>
        <translation>For each review a receipt is written here, to be sent back to its expert.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>What is in it, case by case</source>
        <translation>What is in it, case by case</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>Issue the case</source>
        <translation>Issue the case</translation>
    </message>
    <message>
        <source>Each expert gets a bundle of its own. With a certificate it is sealed: nobody else can open it, and the review must come back signed with it.</source>
        <translation>Each expert gets a bundle of its own. With a certificate it is sealed: nobody else can open it, and the review must come back signed with it.</translation>
    </message>
    <message>
        <source>&amp;Experts</source>
        <translation>&amp;Experts</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Due</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Issue</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
</context>
<context>
    <name>KeyTaskDialog</name>
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
        <source>Its pa&amp;ssphrase</source>
        <translation>Its pa&amp;ssphrase</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase of the key</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>&amp;Certificate</translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation>&amp;Write to</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
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
        <source>&amp;Trust its certificate in this store</source>
        <translation>&amp;Trust its certificate in this store</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>My key</source>
        <translation>My key</translation>
    </message>
    <message>
        <source>Make a &amp;key…</source>
        <translation>Make a &amp;key…</translation>
    </message>
    <message>
        <source>E&amp;xport its certificate…</source>
        <translation>E&amp;xport its certificate…</translation>
    </message>
    <message>
        <source>Change a pass&amp;phrase…</source>
        <translation>Change a pass&amp;phrase…</translation>
    </message>
    <message>
        <source>&amp;Take up an issued certificate…</source>
        <translation>&amp;Take up an issued certificate…</translation>
    </message>
    <message>
        <source>A key signs reports and bundles. It lies in a file of its owner (.p12) or on a token, never in the store.</source>
        <translation>A key signs reports and bundles. It lies in a file of its owner (.p12) or on a token, never in the store.</translation>
    </message>
    <message>
        <source>The panel's authority</source>
        <translation>The panel's authority</translation>
    </message>
    <message>
        <source>Make the a&amp;uthority…</source>
        <translation>Make the a&amp;uthority…</translation>
    </message>
    <message>
        <source>&amp;Issue a certificate…</source>
        <translation>&amp;Issue a certificate…</translation>
    </message>
    <message>
        <source>One for the whole panel: who trusts it trusts each member that it has issued a certificate to.</source>
        <translation>One for the whole panel: who trusts it trusts each member that it has issued a certificate to.</translation>
    </message>
    <message>
        <source>Time-stamp &amp;service</source>
        <translation>Time-stamp &amp;service</translation>
    </message>
    <message>
        <source>Address of the time-stamp service</source>
        <translation>Address of the time-stamp service</translation>
    </message>
    <message>
        <source>none; for example http://timestamp.example.org</source>
        <translation>none; for example http://timestamp.example.org</translation>
    </message>
</context>
<context>
    <name>LedgerCasesDialog</name>
    <message>
        <source>Cases of the ledger</source>
        <translation>Cases of the ledger</translation>
    </message>
    <message>
        <source>Which cases does the ledger list?</source>
        <translation>Which cases does the ledger list?</translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation>Search the cases</translation>
    </message>
    <message>
        <source>Search by name or applicant</source>
        <translation>Search by name or applicant</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;All</translation>
    </message>
    <message>
        <source>Choose all cases that are shown</source>
        <translation>Choose all cases that are shown</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;None</translation>
    </message>
    <message>
        <source>Choose none of the cases that are shown</source>
        <translation>Choose none of the cases that are shown</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Make the ledger</source>
        <translation>&amp;Make the ledger</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
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
        <source>&amp;Scale</source>
        <translation>&amp;Scale</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Everything in the window grows with it, from the next start on.</source>
        <translation>Everything in the window grows with it, from the next start on.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Yongping</source>
        <translation>Yongping</translation>
    </message>
    <message>
        <source>Keys and trust</source>
        <translation>Keys and trust</translation>
    </message>
    <message>
        <source>Scoring schemes</source>
        <translation>Scoring schemes</translation>
    </message>
    <message>
        <source>Yongping is to keep everything beside the program, but the folder “%1” cannot be written. Copy the program to a place where you may write, or start it without --portable and without the file “portable” beside it.</source>
        <translation>Yongping is to keep everything beside the program, but the folder “%1” cannot be written. Copy the program to a place where you may write, or start it without --portable and without the file “portable” beside it.</translation>
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
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Stores</translation>
    </message>
    <message>
        <source>Open another store, the samples or a backup</source>
        <translation>Open another store, the samples or a backup</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Help for what you see (F1)</source>
        <translation>Help for what you see (F1)</translation>
    </message>
</context>
<context>
    <name>MergePreview</name>
    <message>
        <source>A case that is not here yet: it is made new.</source>
        <translation>A case that is not here yet: it is made new.</translation>
    </message>
    <message>
        <source>The changes are taken in.</source>
        <translation>The changes are taken in.</translation>
    </message>
    <message>
        <source>The review of %1 is taken in.</source>
        <translation>The review of %1 is taken in.</translation>
    </message>
    <message>
        <source>Both sides changed the same fields: choose for each which value stays.</source>
        <translation>Both sides changed the same fields: choose for each which value stays.</translation>
    </message>
    <message>
        <source>It brings nothing that is not here already.</source>
        <translation>It brings nothing that is not here already.</translation>
    </message>
    <message>
        <source>A later version of it is here already: nothing of it is taken in.</source>
        <translation>A later version of it is here already: nothing of it is taken in.</translation>
    </message>
    <message>
        <source>A receipt: it tells what became of the review that was handed in.</source>
        <translation>A receipt: it tells what became of the review that was handed in.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken away</source>
        <translation>
            <numerusform>%n taken away</numerusform>
            <numerusform>%n taken away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed beside changes of ours</source>
        <translation>
            <numerusform>%n changed beside a change of ours</numerusform>
            <numerusform>%n changed beside changes of ours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n in conflict</numerusform>
            <numerusform>%n in conflict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the parts of a list of figures</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation>Not signed.</translation>
    </message>
    <message>
        <source>The office took your review in.</source>
        <translation>The office took your review in.</translation>
    </message>
    <message>
        <source>The office has to settle differences before your review counts.</source>
        <translation>The office has to settle differences before your review counts.</translation>
    </message>
    <message>
        <source>A later submission of yours was there before; that one counts.</source>
        <translation>A later submission of yours was there before; that one counts.</translation>
    </message>
    <message>
        <source>It brought the office nothing new.</source>
        <translation>It brought the office nothing new.</translation>
    </message>
    <message>
        <source>Issued to %1.</source>
        <translation>Issued to %1.</translation>
    </message>
    <message>
        <source>It was submitted after the due date.</source>
        <translation>It was submitted after the due date.</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) that are new here.</source>
        <translation>
            <numerusform>%n attachment that is new here.</numerusform>
            <numerusform>%n attachments that are new here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) made new.</source>
        <translation>
            <numerusform>%n case made new.</numerusform>
            <numerusform>%n cases made new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) brought up to date.</source>
        <translation>
            <numerusform>%n case brought up to date.</numerusform>
            <numerusform>%n cases brought up to date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merge(s) wait to be settled.</source>
        <translation>
            <numerusform>%n merge waits to be settled.</numerusform>
            <numerusform>%n merges wait to be settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought nothing new.</source>
        <translation>
            <numerusform>%n brought nothing new.</numerusform>
            <numerusform>%n brought nothing new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had been superseded.</source>
        <translation>
            <numerusform>%n had been superseded.</numerusform>
            <numerusform>%n had been superseded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) noted.</source>
        <translation>
            <numerusform>%n receipt noted.</numerusform>
            <numerusform>%n receipts noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) written.</source>
        <translation>
            <numerusform>%n receipt written.</numerusform>
            <numerusform>%n receipts written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1 a value, %2 the reason that was given for it</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>Project data</source>
        <translation>Project data</translation>
    </message>
    <message>
        <source>The review as a whole</source>
        <translation>The review as a whole</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Round %1</translation>
    </message>
    <message>
        <source>The panel</source>
        <translation>The panel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a kind of field, such as Answer; %2 what is asked</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a field, %2 the expert whose review it is of</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a person, %2 a time</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PanelDecision</name>
    <message>
        <source>Decision of the panel</source>
        <translation>Decision of the panel</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>By the standard</source>
        <translation>By the standard</translation>
    </message>
    <message>
        <source>By the panel</source>
        <translation>By the panel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>To be rectified</source>
        <translation>To be rectified</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>The decision as it was made</source>
        <translation>The decision as it was made</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Take back the decision</source>
        <translation>Take back the decision</translation>
    </message>
    <message>
        <source>The panel can agree anew then; the decision stays in the history.</source>
        <translation>The panel can agree anew then; the decision stays in the history.</translation>
    </message>
</context>
<context>
    <name>PanelPage</name>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Order of the clauses</source>
        <translation>Order of the clauses</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>By weight</translation>
    </message>
    <message>
        <source>As in the standard</source>
        <translation>As in the standard</translation>
    </message>
    <message>
        <source>Writes down as agreed what every reviewer says in the same way</source>
        <translation>Writes down as agreed what every reviewer says in the same way</translation>
    </message>
    <message>
        <source>Clauses and what the reviewers say of them</source>
        <translation>Clauses and what the reviewers say of them</translation>
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
        <source>Reviewer's remark</source>
        <translation>Reviewer's remark</translation>
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
    <message>
        <source>%1 (not counted)</source>
        <translation>%1 (not counted)</translation>
    </message>
    <message>
        <source>%1 (counted as %2)</source>
        <translation>%1 (counted as %2)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 "Needed: at least 2 of 5; reached: 3", %2 a whole sentence</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Values to look at</source>
        <translation>Values to look at</translation>
    </message>
    <message>
        <source>What the program noticed about the values given. These are questions to ask; they change no verdict.</source>
        <translation>What the program noticed about the values given. These are questions to ask; they change no verdict.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>What to look at</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Go back to a copy</source>
        <translation>Go back to a copy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>Go &amp;back</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>Go back to this copy</translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>The present store cannot be read, so it cannot be told what is only in it.</source>
        <translation>The present store cannot be read, so it cannot be told what is only in it.</translation>
    </message>
    <message>
        <source>The copy has everything that the cases of the present store have.</source>
        <translation>The copy has everything that the cases of the present store have.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since then are not in it. Cases: %1.</source>
        <translation>
            <numerusform>%n change since then is not in it. Cases: %1.</numerusform>
            <numerusform>%n changes since then are not in it. Cases: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>Return for correction</source>
        <translation>Return for correction</translation>
    </message>
    <message>
        <source>The expert can change the review again and submits it anew. The reason stands above it in the expert's window.</source>
        <translation>The expert can change the review again and submits it anew. The reason stands above it in the expert's window.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Reason of the return</source>
        <translation>Reason of the return</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>R&amp;eturn</source>
        <translation>R&amp;eturn</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
</context>
<context>
    <name>RevertDialog</name>
    <message>
        <source>Revert a merge</source>
        <translation>Revert a merge</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Reason of reverting</source>
        <translation>Reason of reverting</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Re&amp;vert</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revert</translation>
    </message>
</context>
<context>
    <name>ReviewerSection</name>
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
</context>
<context>
    <name>SchemeChoice</name>
    <message>
        <source>Scoring scheme of the case</source>
        <translation>Scoring scheme of the case</translation>
    </message>
    <message>
        <source>By which scheme are the points of this case counted?</source>
        <translation>By which scheme are the points of this case counted?</translation>
    </message>
    <message>
        <source>Scoring schemes for this case</source>
        <translation>Scoring schemes for this case</translation>
    </message>
    <message>
        <source>Verdicts and the conclusion do not change. The case keeps a copy of the scheme.</source>
        <translation>Verdicts and the conclusion do not change. The case keeps a copy of the scheme.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Count by this &amp;scheme</source>
        <translation>Count by this &amp;scheme</translation>
    </message>
</context>
<context>
    <name>SchemeEditor</name>
    <message>
        <source>Scoring scheme</source>
        <translation>Scoring scheme</translation>
    </message>
    <message>
        <source>&amp;Title in Chinese</source>
        <translation>&amp;Title in Chinese</translation>
    </message>
    <message>
        <source>Title in Chinese</source>
        <translation>Title in Chinese</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>in English</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Title in English</translation>
    </message>
    <message>
        <source>&amp;Note in Chinese</source>
        <translation>&amp;Note in Chinese</translation>
    </message>
    <message>
        <source>Note in Chinese</source>
        <translation>Note in Chinese</translation>
    </message>
    <message>
        <source>Note in English</source>
        <translation>Note in English</translation>
    </message>
    <message>
        <source>A clause met in &amp;part earns</source>
        <translation>A clause met in &amp;part earns</translation>
    </message>
    <message>
        <source>Share for a clause met in part, in percent</source>
        <translation>Share for a clause met in part, in percent</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>&amp;Bonus per clause</source>
        <translation>&amp;Bonus per clause</translation>
    </message>
    <message>
        <source>Bonus for each encouraged or optional clause</source>
        <translation>Bonus for each encouraged or optional clause</translation>
    </message>
    <message>
        <source>at &amp;most</source>
        <translation>at &amp;most</translation>
    </message>
    <message>
        <source>Most bonus in all</source>
        <translation>Most bonus in all</translation>
    </message>
    <message>
        <source>Cate&amp;gories</source>
        <translation>Cate&amp;gories</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
</context>
<context>
    <name>SchemeQuestion</name>
    <message>
        <source>Scoring scheme</source>
        <translation>Scoring scheme</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Keep it</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>ScoringSection</name>
    <message>
        <source>The standard prescribes no points. The shipped scheme is only a default; copy it to make one of your own. A case that counts by one of them keeps its own copy: later changes here do not touch it.</source>
        <translation>The standard prescribes no points. The shipped scheme is only a default; copy it to make one of your own. A case that counts by one of them keeps its own copy: later changes here do not touch it.</translation>
    </message>
    <message>
        <source>Scoring schemes</source>
        <translation>Scoring schemes</translation>
    </message>
    <message>
        <source>&amp;Copy and change…</source>
        <translation>&amp;Copy and change…</translation>
    </message>
    <message>
        <source>Make a scheme from a copy of the chosen one</source>
        <translation>Make a scheme from a copy of the chosen one</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>Edit the chosen scheme</source>
        <translation>Edit the chosen scheme</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Delete…</translation>
    </message>
    <message>
        <source>Delete the chosen scheme</source>
        <translation>Delete the chosen scheme</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>Import a scheme from a file</source>
        <translation>Import a scheme from a file</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>Export the chosen scheme to a file</source>
        <translation>Export the chosen scheme to a file</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections of the settings</translation>
    </message>
</context>
<context>
    <name>SettleDialog</name>
    <message>
        <source>Settle a merge</source>
        <translation>Settle a merge</translation>
    </message>
    <message>
        <source>Which value stays?</source>
        <translation>Which value stays?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Settle</source>
        <translation>&amp;Settle</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Settle</translation>
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
    <message>
        <source>Fiel&amp;d</source>
        <translation>Fiel&amp;d</translation>
    </message>
    <message>
        <source>Field that is signed</source>
        <translation>Field that is signed</translation>
    </message>
    <message>
        <source>A key &amp;on a token (UKey)</source>
        <translation>A key &amp;on a token (UKey)</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>The service confirms when it was signed: the signature then stays good when the certificate has expired.</source>
        <translation>The service confirms when it was signed: the signature then stays good when the certificate has expired.</translation>
    </message>
    <message>
        <source>Sign with&amp;out a time-stamp</source>
        <translation>Sign with&amp;out a time-stamp</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Tr&amp;y again</translation>
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
        <source>A certificate behind the signature of %1 is outside its validity; the signer's own is valid from %2 to %3.</source>
        <extracomment>%1 is a name, %2 and %3 are dates</extracomment>
        <translation>A certificate behind the signature of %1 is outside its validity; the signer's own is valid from %2 to %3.</translation>
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
        <source>The file is not a certificate revocation list (PEM or DER).</source>
        <translation>The file is not a certificate revocation list (PEM or DER).</translation>
    </message>
    <message>
        <source>A sealed part may hold at most %1 MB.</source>
        <translation>A sealed part may hold at most %1 MB.</translation>
    </message>
    <message>
        <source>The sealed content is damaged or was changed. Ask the sender for the file again.</source>
        <translation>The sealed content is damaged or was changed. Ask the sender for the file again.</translation>
    </message>
    <message>
        <source>Nothing can be sealed for %1: the certificate's key is of a kind or length that is not accepted here.</source>
        <translation>Nothing can be sealed for %1: the certificate's key is of a kind or length that is not accepted here.</translation>
    </message>
    <message>
        <source>Nothing can be sealed for %1: the certificate is not meant for receiving encrypted content. Ask for another one.</source>
        <translation>Nothing can be sealed for %1: the certificate is not meant for receiving encrypted content. Ask for another one.</translation>
    </message>
    <message>
        <source>Nothing can be sealed for %1: the certificate's key cannot be used.</source>
        <translation>Nothing can be sealed for %1: the certificate's key cannot be used.</translation>
    </message>
    <message>
        <source>Sealing needs the certificate of at least one recipient.</source>
        <translation>Sealing needs the certificate of at least one recipient.</translation>
    </message>
    <message>
        <source>The content could not be sealed.</source>
        <translation>The content could not be sealed.</translation>
    </message>
    <message>
        <source>This was not sealed for the key of %1. Open it with the key that belongs to one of the recipients.</source>
        <translation>This was not sealed for the key of %1. Open it with the key that belongs to one of the recipients.</translation>
    </message>
    <message>
        <source>The file “%1” inside the PDF cannot be read. Get an undamaged copy.</source>
        <translation>The file “%1” inside the PDF cannot be read. Get an undamaged copy.</translation>
    </message>
    <message>
        <source>The PDF does not carry the file “%1”.</source>
        <translation>The PDF does not carry the file “%1”.</translation>
    </message>
    <message>
        <source>The key of %1 is not an authority's: it cannot issue certificates.</source>
        <translation>The key of %1 is not an authority's: it cannot issue certificates.</translation>
    </message>
    <message>
        <source>The certificate could not be issued.</source>
        <translation>The certificate could not be issued.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued for another key.</source>
        <translation>The certificate of %1 was issued for another key.</translation>
    </message>
    <message>
        <source>A key does not leave its token; it cannot be written into a file.</source>
        <translation>A key does not leave its token; it cannot be written into a file.</translation>
    </message>
    <message>
        <source>The address of the token must not carry the PIN; it is asked for like a passphrase.</source>
        <translation>The address of the token must not carry the PIN; it is asked for like a passphrase.</translation>
    </message>
    <message>
        <source>No module for tokens could be loaded. Install the token's software, or name its module in the address: pkcs11:…?module-path=FILE.</source>
        <translation>No module for tokens could be loaded. Install the token's software, or name its module in the address: pkcs11:…?module-path=FILE.</translation>
    </message>
    <message>
        <source>The module %1 of the token cannot be loaded. Install the token's software, or name another module.</source>
        <translation>The module %1 of the token cannot be loaded. Install the token's software, or name another module.</translation>
    </message>
    <message>
        <source>Keys on tokens need the package libengine-pkcs11-openssl. Install it and try again.</source>
        <translation>Keys on tokens need the package libengine-pkcs11-openssl. Install it and try again.</translation>
    </message>
    <message>
        <source>The token did not take this PIN. It may lock itself after a few wrong ones.</source>
        <translation>The token did not take this PIN. It may lock itself after a few wrong ones.</translation>
    </message>
    <message>
        <source>No token with a certificate at this address was found. Put the token in, and check the address.</source>
        <translation>No token with a certificate at this address was found. Put the token in, and check the address.</translation>
    </message>
    <message>
        <source>The token has no private key at this address that may be used.</source>
        <translation>The token has no private key at this address that may be used.</translation>
    </message>
    <message>
        <source>the structure of the document</source>
        <translation>the structure of the document</translation>
    </message>
    <message>
        <source>the signature field “%1”</source>
        <translation>the signature field “%1”</translation>
    </message>
    <message>
        <source>the seal in the field “%1”</source>
        <translation>the seal in the field “%1”</translation>
    </message>
    <message>
        <source>the properties of the document</source>
        <translation>the properties of the document</translation>
    </message>
    <message>
        <source>a file inside the document</source>
        <translation>a file inside the document</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>the form with the signature fields</source>
        <translation>the form with the signature fields</translation>
    </message>
    <message>
        <source>The document was changed after this signature had closed it: %1.</source>
        <extracomment>%1 is a place: "page 2"</extracomment>
        <translation>The document was changed after this signature had closed it: %1.</translation>
    </message>
    <message>
        <source>Something was added to the document after it was signed: %1.</source>
        <extracomment>%1 is a place: "page 2"</extracomment>
        <translation>Something was added to the document after it was signed: %1.</translation>
    </message>
    <message>
        <source>Something else than a further signature was added to the document after it was signed: %1.</source>
        <extracomment>%1 is a place: "page 2"</extracomment>
        <translation>Something else than a further signature was added to the document after it was signed: %1.</translation>
    </message>
    <message>
        <source>behind its end</source>
        <translation>behind its end</translation>
    </message>
    <message>
        <source>The time-stamp authority %1 did not answer, so nothing was signed. Check the address and the network and try again, or sign without a time-stamp.</source>
        <translation>The time-stamp authority %1 did not answer, so nothing was signed. Check the address and the network and try again, or sign without a time-stamp.</translation>
    </message>
    <message>
        <source>The time-stamp authority did not give a usable time-stamp, so nothing was signed. Try again, or sign without a time-stamp.</source>
        <translation>The time-stamp authority did not give a usable time-stamp, so nothing was signed. Try again, or sign without a time-stamp.</translation>
    </message>
    <message>
        <source>The token is locked after too many wrong PINs. Unlock it with its own software, or ask who issued it.</source>
        <translation>The token is locked after too many wrong PINs. Unlock it with its own software, or ask who issued it.</translation>
    </message>
    <message>
        <source>The token did not take this PIN. One try is left: another wrong PIN locks the token.</source>
        <translation>The token did not take this PIN. One try is left: another wrong PIN locks the token.</translation>
    </message>
    <message>
        <source>The token did not take this PIN. Few tries are left before it locks itself.</source>
        <translation>The token did not take this PIN. Few tries are left before it locks itself.</translation>
    </message>
    <message>
        <source>This is not a certificate, neither as text (PEM) nor in binary form (DER, PKCS#7).</source>
        <translation>This is not a certificate, neither as text (PEM) nor in binary form (DER, PKCS#7).</translation>
    </message>
    <message>
        <source>The file holds several certificates. Export the one that is meant.</source>
        <translation>The file holds several certificates. Export the one that is meant.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB or holds more than %2 certificates and is not read.</source>
        <translation>The file is larger than %1 MB or holds more than %2 certificates and is not read.</translation>
    </message>
    <message>
        <source>The file holds a private key, which is never handed out; export the certificate alone.</source>
        <translation>The file holds a private key, which is never handed out; export the certificate alone.</translation>
    </message>
    <message>
        <source>The file holds no readable certificate in PEM form (-----BEGIN CERTIFICATE----- or -----BEGIN PKCS7-----).</source>
        <translation>The file holds no readable certificate in PEM form (-----BEGIN CERTIFICATE----- or -----BEGIN PKCS7-----).</translation>
    </message>
    <message>
        <source>The field of %1 was signed by %2.</source>
        <translation>The field of %1 was signed by %2.</translation>
    </message>
    <message>
        <source>The field of %1 was signed by %2: %1 has not signed.</source>
        <translation>The field of %1 was signed by %2: %1 has not signed.</translation>
    </message>
    <message numerus="yes">
        <source>%1 signed in %n field(s) with the same key: each field needs a person of its own.</source>
        <translation>
            <numerusform>%1 signed in %n field with the same key: each field needs a person of its own.</numerusform>
            <numerusform>%1 signed in %n fields with the same key: each field needs a person of its own.</numerusform>
        </translation>
    </message>
    <message>
        <source>The document is whole, signed by %1.</source>
        <extracomment>%1 are names</extracomment>
        <translation>The document is whole, signed by %1.</translation>
    </message>
    <message>
        <source>The signature of %1 says that it was made on %2, which is yet to come, and no trusted time-stamp bears that out. Check the clock of this computer.</source>
        <extracomment>%1 is a name, %2 a date and a time</extracomment>
        <translation>The signature of %1 says that it was made on %2, which is yet to come, and no trusted time-stamp bears that out. Check the clock of this computer.</translation>
    </message>
    <message>
        <source>This is an SM2 key; programs that read PDF cannot check signatures of that kind. Use RSA with at least 2048 bits or the curve P-256.</source>
        <translation>This is an SM2 key; programs that read PDF cannot check signatures of that kind. Use RSA with at least 2048 bits or the curve P-256.</translation>
    </message>
    <message>
        <source>The revocation list is from %1, who is not trusted here. Trust the certificate of its issuer first.</source>
        <translation>The revocation list is from %1, who is not trusted here. Trust the certificate of its issuer first.</translation>
    </message>
    <message>
        <source>The revocation list is too large to be kept here (at most %1 MiB with the others). Give it to the verification by itself.</source>
        <translation>The revocation list is too large to be kept here (at most %1 MiB with the others). Give it to the verification by itself.</translation>
    </message>
    <message>
        <source>The time-stamp of %1 does not count.</source>
        <extracomment>%1 is a name; why follows as a sentence of its own</extracomment>
        <translation>The time-stamp of %1 does not count.</translation>
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
        <source>Open the case with this id.</source>
        <translation>Open the case with this id.</translation>
    </message>
    <message>
        <source>“%1” is not understood; see --help.</source>
        <translation>“%1” is not understood; see --help.</translation>
    </message>
    <message>
        <source>Begin on this page: cases, review, indicators, panel, reports or settings.</source>
        <translation>Begin on this page: cases, review, indicators, panel, reports or settings.</translation>
    </message>
    <message>
        <source>Work on this store instead of the last one.</source>
        <translation>Work on this store instead of the last one.</translation>
    </message>
    <message>
        <source>Show the store and change nothing.</source>
        <translation>Show the store and change nothing.</translation>
    </message>
    <message>
        <source>Open a second window on a store that is open already; it reads only.</source>
        <translation>Open a second window on a store that is open already; it reads only.</translation>
    </message>
    <message>
        <source>Keep store, settings and log beside the program, as a file named “portable” there does.</source>
        <translation>Keep store, settings and log beside the program, as a file named “portable” there does.</translation>
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
        <source>Qt's driver for SQLite is not installed (package libqt6sql6-sqlite).</source>
        <translation>Qt's driver for SQLite is not installed (package libqt6sql6-sqlite).</translation>
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
    <message>
        <source>Entry %1 of the history is no change of this field; it cannot be taken back.</source>
        <translation>Entry %1 of the history is no change of this field; it cannot be taken back.</translation>
    </message>
    <message>
        <source>A flag is true or false, and “%1” must be a clause.</source>
        <translation>A flag is true or false, and “%1” must be a clause.</translation>
    </message>
    <message>
        <source>The store never had a case “%1” that was deleted.</source>
        <translation>The store never had a case “%1” that was deleted.</translation>
    </message>
    <message>
        <source>The case “%1” is in the store; it was not deleted.</source>
        <translation>The case “%1” is in the store; it was not deleted.</translation>
    </message>
    <message>
        <source>There is no room for the copy in the folder “%1”. Make room on its disk or choose another folder. Nothing was changed.</source>
        <translation>There is no room for the copy in the folder “%1”. Make room on its disk or choose another folder. Nothing was changed.</translation>
    </message>
    <message>
        <source>The copy cannot be written into the folder “%1”: the device reports an error. Nothing was changed.</source>
        <translation>The copy cannot be written into the folder “%1”: the device reports an error. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>StoreSection</name>
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
        <source>Check it</source>
        <translation>Check it</translation>
    </message>
    <message>
        <source>Check the store</source>
        <translation>Check the store</translation>
    </message>
    <message>
        <source>Reads file, history and contents and says whether all is well</source>
        <translation>Reads file, history and contents and says whether all is well</translation>
    </message>
    <message>
        <source>Everything is kept in this one file. Every change is saved at once.</source>
        <translation>Everything is kept in this one file. Every change is saved at once.</translation>
    </message>
</context>
<context>
    <name>SubmitDialog</name>
    <message>
        <source>Submit the review</source>
        <translation>Submit the review</translation>
    </message>
    <message>
        <source>Afterwards it is read-only, until the office returns it for correction.</source>
        <translation>Afterwards it is read-only, until the office returns it for correction.</translation>
    </message>
    <message>
        <source>What is still unanswered</source>
        <translation>What is still unanswered</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>&amp;Submit</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Submit</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Own templates for remarks</source>
        <translation>Own templates for remarks</translation>
    </message>
    <message>
        <source>{clause} becomes the name of the clause, {verdict} its verdict. Ctrl+T offers the templates at a remark.</source>
        <translation>{clause} becomes the name of the clause, {verdict} its verdict. Ctrl+T offers the templates at a remark.</translation>
    </message>
    <message>
        <source>Own templates</source>
        <translation>Own templates</translation>
    </message>
    <message>
        <source>&amp;New template</source>
        <translation>&amp;New template</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Text of the template</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save templates</source>
        <translation>Save templates</translation>
    </message>
</context>
<context>
    <name>TokenChoice</name>
    <message>
        <source>Key on a token</source>
        <translation>Key on a token</translation>
    </message>
    <message>
        <source>S&amp;earch again</source>
        <translation>S&amp;earch again</translation>
    </message>
    <message>
        <source>Search for tokens again</source>
        <translation>Search for tokens again</translation>
    </message>
    <message>
        <source>A&amp;ddress of the key on the token</source>
        <translation>A&amp;ddress of the key on the token</translation>
    </message>
    <message>
        <source>Address of the key on the token</source>
        <translation>Address of the key on the token</translation>
    </message>
    <message>
        <source>Mod&amp;ule of the token, where the system does not know it; then search again</source>
        <translation>Mod&amp;ule of the token, where the system does not know it; then search again</translation>
    </message>
</context>
<context>
    <name>TrustedCertificates</name>
    <message>
        <source>Trusted certificates</source>
        <translation>Trusted certificates</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mport…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Remove…</translation>
    </message>
    <message>
        <source>None is trusted yet: every signature counts as one of somebody unknown.</source>
        <translation>None is trusted yet: every signature counts as one of somebody unknown.</translation>
    </message>
    <message>
        <source>Signatures made with these certificates, or with ones that they have issued, count as trusted in this store. An issuer’s revocation list says which of them no longer do. Files can be dropped here.</source>
        <translation>Signatures made with these certificates, or with ones that they have issued, count as trusted in this store. An issuer’s revocation list says which of them no longer do. Files can be dropped here.</translation>
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
    <message>
        <source>in “%1”</source>
        <translation>in “%1”</translation>
    </message>
    <message>
        <source>The deleted case came back.</source>
        <translation>The deleted case came back.</translation>
    </message>
    <message>
        <source>A review was taken away with its merge.</source>
        <translation>A review was taken away with its merge.</translation>
    </message>
    <message>
        <source>An entry that is not shown here.</source>
        <translation>An entry that is not shown here.</translation>
    </message>
    <message>
        <source>No usual mistake of units explains it; please check both values.</source>
        <translation>No usual mistake of units explains it; please check both values.</translation>
    </message>
    <message>
        <source>A decimal point may have slipped (10×).</source>
        <translation>A decimal point may have slipped (10×).</translation>
    </message>
    <message>
        <source>One of them may be a percentage, the other a fraction (100×).</source>
        <translation>One of them may be a percentage, the other a fraction (100×).</translation>
    </message>
    <message>
        <source>One of them may be in thousands (1,000×).</source>
        <translation>One of them may be in thousands (1,000×).</translation>
    </message>
    <message>
        <source>One of them may be in ten thousands (万), the other in single units (10,000×).</source>
        <translation>One of them may be in ten thousands (万), the other in single units (10,000×).</translation>
    </message>
    <message>
        <source>%1: of %2 → %3 the larger is about %4 times the smaller. %5</source>
        <extracomment>%1 an indicator, %2 and %3 its values, %4 a number, %5 a sentence that explains it</extracomment>
        <translation>%1: of %2 → %3 the larger is about %4 times the smaller. %5</translation>
    </message>
    <message>
        <source>%1 fell from %2 to %3 although more is better: are the values exchanged, or is it measured the other way round?</source>
        <translation>%1 fell from %2 to %3 although more is better: are the values exchanged, or is it measured the other way round?</translation>
    </message>
    <message>
        <source>%1 rose from %2 to %3 although less is better: are the values exchanged, or is it measured the other way round?</source>
        <translation>%1 rose from %2 to %3 although less is better: are the values exchanged, or is it measured the other way round?</translation>
    </message>
    <message>
        <source>%1: the baseline (%2) was measured after the result (%3).</source>
        <translation>%1: the baseline (%2) was measured after the result (%3).</translation>
    </message>
    <message>
        <source>%1: the periods of the baseline (%2) and the result (%3) overlap.</source>
        <translation>%1: the periods of the baseline (%2) and the result (%3) overlap.</translation>
    </message>
    <message>
        <source>%1: the result (%2) was measured after the date of the stage (%3).</source>
        <translation>%1: the result (%2) was measured after the date of the stage (%3).</translation>
    </message>
    <message>
        <source>%1: the period of the baseline is given, that of the result is not.</source>
        <translation>%1: the period of the baseline is given, that of the result is not.</translation>
    </message>
    <message>
        <source>%1: the period of the result is given, that of the baseline is not.</source>
        <translation>%1: the period of the result is given, that of the baseline is not.</translation>
    </message>
    <message>
        <source>change of magnitude</source>
        <translation>change of magnitude</translation>
    </message>
    <message>
        <source>unit? %1×</source>
        <translation>unit? %1×</translation>
    </message>
    <message>
        <source>fall over 100 %</source>
        <translation>fall over 100 %</translation>
    </message>
    <message>
        <source>values copied?</source>
        <translation>values copied?</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>nothing changed</translation>
    </message>
    <message>
        <source>worse than before</source>
        <translation>worse than before</translation>
    </message>
    <message>
        <source>a fraction?</source>
        <translation>a fraction?</translation>
    </message>
    <message>
        <source>only rounding?</source>
        <translation>only rounding?</translation>
    </message>
    <message>
        <source>target met before</source>
        <translation>target met before</translation>
    </message>
    <message>
        <source>another unit</source>
        <translation>another unit</translation>
    </message>
    <message>
        <source>baseline is later</source>
        <translation>baseline is later</translation>
    </message>
    <message>
        <source>periods overlap</source>
        <translation>periods overlap</translation>
    </message>
    <message>
        <source>a period is missing</source>
        <translation>a period is missing</translation>
    </message>
    <message>
        <source>after the stage</source>
        <translation>after the stage</translation>
    </message>
    <message>
        <source>%1: from %2 to %3 is a fall of more than 100 %; a value below zero is hardly meant.</source>
        <translation>%1: from %2 to %3 is a fall of more than 100 %; a value below zero is hardly meant.</translation>
    </message>
    <message>
        <source>%1 have the same values, %2 → %3: were they copied?</source>
        <translation>%1 have the same values, %2 → %3: were they copied?</translation>
    </message>
    <message>
        <source>%1: the result is the baseline, %2.</source>
        <translation>%1: the result is the baseline, %2.</translation>
    </message>
    <message>
        <source>%1: %2 % is given; is %3 % meant?</source>
        <translation>%1: %2 % is given; is %3 % meant?</translation>
    </message>
    <message>
        <source>%1: rounding alone could make %2 → %3; ask for more digits.</source>
        <translation>%1: rounding alone could make %2 → %3; ask for more digits.</translation>
    </message>
    <message>
        <source>%1: the target %2 was reached at the baseline %3 already.</source>
        <translation>%1: the target %2 was reached at the baseline %3 already.</translation>
    </message>
    <message>
        <source>%1: the values are in “%2”, the form asks for “%3”.</source>
        <translation>%1: the values are in “%2”, the form asks for “%3”.</translation>
    </message>
    <message>
        <source>Nothing about the values looks odd.</source>
        <translation>Nothing about the values looks odd.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>Rounding of the given values cannot make it too few.</source>
        <translation>Rounding of the given values cannot make it too few.</translation>
    </message>
    <message>
        <source>Without %1 still %2, enough.</source>
        <translation>Without %1 still %2, enough.</translation>
    </message>
    <message>
        <source>Without %1 only %2, too few: ask for more digits.</source>
        <translation>Without %1 only %2, too few: ask for more digits.</translation>
    </message>
    <message>
        <source>Rounding of the given values cannot make it enough.</source>
        <translation>Rounding of the given values cannot make it enough.</translation>
    </message>
    <message>
        <source>Even with %1 only %2, too few.</source>
        <translation>Even with %1 only %2, too few.</translation>
    </message>
    <message>
        <source>With %1 it would be %2, enough: ask for more digits.</source>
        <translation>With %1 it would be %2, enough: ask for more digits.</translation>
    </message>
    <message>
        <source>Rounding of the given values changes no verdict.</source>
        <translation>Rounding of the given values changes no verdict.</translation>
    </message>
    <message>
        <source>Rounding could turn %1.</source>
        <translation>Rounding could turn %1.</translation>
    </message>
    <message>
        <source>could be %1 before rounding</source>
        <translation>could be %1 before rounding</translation>
    </message>
    <message>
        <source>%1 (%2, threshold %3, %4)</source>
        <extracomment>%1 an indicator, %2 its improvement, %3 its threshold, %4 "could be 15.38 % before rounding"</extracomment>
        <translation>%1 (%2, threshold %3, %4)</translation>
    </message>
    <message>
        <source>could be %1</source>
        <translation>could be %1</translation>
    </message>
    <message>
        <source>%1, unchanged, should rise by at least %2</source>
        <translation>%1, unchanged, should rise by at least %2</translation>
    </message>
    <message>
        <source>%1, unchanged, should fall by at least %2</source>
        <translation>%1, unchanged, should fall by at least %2</translation>
    </message>
    <message>
        <source>%1, down by %2, should rise by at least %3</source>
        <translation>%1, down by %2, should rise by at least %3</translation>
    </message>
    <message>
        <source>%1, up by %2, should fall by at least %3</source>
        <translation>%1, up by %2, should fall by at least %3</translation>
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
        <source>Read the key's passphrase from the first line of a file.</source>
        <translation>Read the key's passphrase from the first line of a file.</translation>
    </message>
    <message>
        <source>Read the key's passphrase from an open file descriptor.</source>
        <translation>Read the key's passphrase from an open file descriptor.</translation>
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
        <source>Usage: yongpingctl %1 %2</source>
        <translation>Usage: yongpingctl %1 %2</translation>
    </message>
    <message>
        <source>There is no command “%1”; see yongpingctl --help.</source>
        <translation>There is no command “%1”; see yongpingctl --help.</translation>
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
        <source>Where to write.</source>
        <translation>Where to write.</translation>
    </message>
    <message>
        <source>The option --%1 is needed.</source>
        <translation>The option --%1 is needed.</translation>
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
        <source>Write a key's certificate.</source>
        <translation>Write a key's certificate.</translation>
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
        <source>Put a verified backup in the store's place.</source>
        <translation>Put a verified backup in the store's place.</translation>
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
        <source>An element's id consists of small letters, joined by hyphens.</source>
        <translation>An element's id consists of small letters, joined by hyphens.</translation>
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
        <source>The requirement names none of the clause's own checks.</source>
        <translation>The requirement names none of the clause's own checks.</translation>
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
        <source>“%1” is a folder; give the store's file with --store.</source>
        <translation>“%1” is a folder; give the store's file with --store.</translation>
    </message>
    <message>
        <source>--as needs a reviewer's name.</source>
        <translation>--as needs a reviewer's name.</translation>
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
    <message>
        <source>The file “%1” cannot be written. Please check the room and the permissions.</source>
        <translation>The file “%1” cannot be written. Please check the room and the permissions.</translation>
    </message>
    <message>
        <source>The text holds more than %1 values.</source>
        <translation>The text holds more than %1 values.</translation>
    </message>
    <message>
        <source>The bundle was signed, but the signature has been taken away.</source>
        <translation>The bundle was signed, but the signature has been taken away.</translation>
    </message>
    <message>
        <source>The bundle is not signed.</source>
        <translation>The bundle is not signed.</translation>
    </message>
    <message>
        <source>The bundle was sealed by somebody else than %1, who signed it afterwards.</source>
        <translation>The bundle was sealed by somebody else than %1, who signed it afterwards.</translation>
    </message>
    <message>
        <source>it is no zip file</source>
        <translation>it is no zip file</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>a part of it is missing</translation>
    </message>
    <message>
        <source>it has a comment, which bundles never have</source>
        <translation>it has a comment, which bundles never have</translation>
    </message>
    <message>
        <source>bytes follow after its end</source>
        <translation>bytes follow after its end</translation>
    </message>
    <message>
        <source>it is only one part of several files</source>
        <translation>it is only one part of several files</translation>
    </message>
    <message>
        <source>other bytes stand before it</source>
        <translation>other bytes stand before it</translation>
    </message>
    <message>
        <source>its zip64 records contradict the rest</source>
        <translation>its zip64 records contradict the rest</translation>
    </message>
    <message>
        <source>its directory is damaged</source>
        <translation>its directory is damaged</translation>
    </message>
    <message>
        <source>it has too many entries</source>
        <translation>it has too many entries</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>the name is empty</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>the name is too long</translation>
    </message>
    <message>
        <source>the name is not valid UTF-8</source>
        <translation>the name is not valid UTF-8</translation>
    </message>
    <message>
        <source>the name has control characters</source>
        <translation>the name has control characters</translation>
    </message>
    <message>
        <source>the name has a backslash</source>
        <translation>the name has a backslash</translation>
    </message>
    <message>
        <source>the name has a colon, as of a drive</source>
        <translation>the name has a colon, as of a drive</translation>
    </message>
    <message>
        <source>the name is an absolute path</source>
        <translation>the name is an absolute path</translation>
    </message>
    <message>
        <source>the name leads out of the bundle</source>
        <translation>the name leads out of the bundle</translation>
    </message>
    <message>
        <source>the name is one that Windows keeps for devices</source>
        <translation>the name is one that Windows keeps for devices</translation>
    </message>
    <message>
        <source>a part of the name ends with a dot or a blank</source>
        <translation>a part of the name ends with a dot or a blank</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>it is a folder</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>it is a symbolic link</translation>
    </message>
    <message>
        <source>it is a device or another special file</source>
        <translation>it is a device or another special file</translation>
    </message>
    <message>
        <source>it is encrypted by a password, which bundles never are</source>
        <translation>it is encrypted by a password, which bundles never are</translation>
    </message>
    <message>
        <source>its size stands behind its data only</source>
        <translation>its size stands behind its data only</translation>
    </message>
    <message>
        <source>it has flags that bundles never have</source>
        <translation>it has flags that bundles never have</translation>
    </message>
    <message>
        <source>its compression is another one than stored or deflated</source>
        <translation>its compression is another one than stored or deflated</translation>
    </message>
    <message>
        <source>its extra fields are damaged or of an unknown kind</source>
        <translation>its extra fields are damaged or of an unknown kind</translation>
    </message>
    <message>
        <source>it is stored, but its two sizes differ</source>
        <translation>it is stored, but its two sizes differ</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>it is too large</translation>
    </message>
    <message>
        <source>it would inflate to many times its size</source>
        <translation>it would inflate to many times its size</translation>
    </message>
    <message>
        <source>its data would lie outside of the file</source>
        <translation>its data would lie outside of the file</translation>
    </message>
    <message>
        <source>all entries up to this one together are too large</source>
        <translation>all entries up to this one together are too large</translation>
    </message>
    <message>
        <source>the name stands twice</source>
        <translation>the name stands twice</translation>
    </message>
    <message>
        <source>the name differs from another only in case or form of its characters</source>
        <translation>the name differs from another only in case or form of its characters</translation>
    </message>
    <message>
        <source>bundles have no file of this name</source>
        <translation>bundles have no file of this name</translation>
    </message>
    <message>
        <source>its header contradicts the directory</source>
        <translation>its header contradicts the directory</translation>
    </message>
    <message>
        <source>it overlaps with another entry</source>
        <translation>it overlaps with another entry</translation>
    </message>
    <message>
        <source>bytes next to it belong to no entry</source>
        <translation>bytes next to it belong to no entry</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>it is not there</translation>
    </message>
    <message>
        <source>it cannot be understood</source>
        <translation>it cannot be understood</translation>
    </message>
    <message>
        <source>it belongs to another kind of file</source>
        <translation>it belongs to another kind of file</translation>
    </message>
    <message>
        <source>it was made by a newer program</source>
        <translation>it was made by a newer program</translation>
    </message>
    <message>
        <source>the manifest does not list it</source>
        <translation>the manifest does not list it</translation>
    </message>
    <message>
        <source>it has another size than the manifest says</source>
        <translation>it has another size than the manifest says</translation>
    </message>
    <message>
        <source>its content is not the one that the manifest lists</source>
        <translation>its content is not the one that the manifest lists</translation>
    </message>
    <message>
        <source>its compressed data is damaged</source>
        <translation>its compressed data is damaged</translation>
    </message>
    <message>
        <source>its data has another length than announced</source>
        <translation>its data has another length than announced</translation>
    </message>
    <message>
        <source>its data is damaged (checksum)</source>
        <translation>its data is damaged (checksum)</translation>
    </message>
    <message>
        <source>it is sealed</source>
        <translation>it is sealed</translation>
    </message>
    <message>
        <source>it was not sealed for this key</source>
        <translation>it was not sealed for this key</translation>
    </message>
    <message>
        <source>this sealed part is damaged or does not belong here</source>
        <translation>this sealed part is damaged or does not belong here</translation>
    </message>
    <message>
        <source>The file is no sound bundle: %1. Nothing was taken from it; ask the sender for it again.</source>
        <translation>The file is no sound bundle: %1. Nothing was taken from it; ask the sender for it again.</translation>
    </message>
    <message>
        <source>The bundle is refused because of its entry “%1”: %2. Nothing was taken from it; ask the sender for it again.</source>
        <translation>The bundle is refused because of its entry “%1”: %2. Nothing was taken from it; ask the sender for it again.</translation>
    </message>
    <message>
        <source>The bundle would become larger than any program reads (%1). Put fewer cases or attachments into it.</source>
        <translation>The bundle would become larger than any program reads (%1). Put fewer cases or attachments into it.</translation>
    </message>
    <message>
        <source>An attachment has another size than is on record; the store is damaged. Run the check of the store and restore a backup.</source>
        <translation>An attachment has another size than is on record; the store is damaged. Run the check of the store and restore a backup.</translation>
    </message>
    <message>
        <source>The bundle was made by version %1 of the program: manifest.json names the format %2, which this version (%3) does not know. Install a newer version and try again.</source>
        <translation>The bundle was made by version %1 of the program: manifest.json names the format %2, which this version (%3) does not know. Install a newer version and try again.</translation>
    </message>
    <message>
        <source>The bundle was not sealed for the key of %1, but for: %2. Open it with a key of one of these, or ask the sender for a bundle that is sealed for you.</source>
        <translation>The bundle was not sealed for the key of %1, but for: %2. Open it with a key of one of these, or ask the sender for a bundle that is sealed for you.</translation>
    </message>
    <message>
        <source>The bundle is sealed for: %1. Open it with the key of one of these.</source>
        <translation>The bundle is sealed for: %1. Open it with the key of one of these.</translation>
    </message>
    <message>
        <source>“%1” is none of the words that are known here.</source>
        <translation>“%1” is none of the words that are known here.</translation>
    </message>
    <message>
        <source>%1: this member is not known.</source>
        <translation>%1: this member is not known.</translation>
    </message>
    <message>
        <source>a text that is not blank is expected.</source>
        <translation>a text that is not blank is expected.</translation>
    </message>
    <message>
        <source>a time such as 2023-06-30T08:00:00.000Z is expected.</source>
        <translation>a time such as 2023-06-30T08:00:00.000Z is expected.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected.</source>
        <translation>a whole number from %1 to %2 is expected.</translation>
    </message>
    <message>
        <source>a list is expected.</source>
        <translation>a list is expected.</translation>
    </message>
    <message>
        <source>The conflict over %1 is not settled: choose “ours” or “theirs” for it.</source>
        <translation>The conflict over %1 is not settled: choose “ours” or “theirs” for it.</translation>
    </message>
    <message>
        <source>There is no conflict over %1; leave its choice out.</source>
        <translation>There is no conflict over %1; leave its choice out.</translation>
    </message>
    <message>
        <source>%1: an object is expected.</source>
        <translation>%1: an object is expected.</translation>
    </message>
    <message>
        <source>%1: this names no field; use the ids that the plan of the merge lists.</source>
        <translation>%1: this names no field; use the ids that the plan of the merge lists.</translation>
    </message>
    <message>
        <source>%1: “ours” or “theirs” is expected.</source>
        <translation>%1: “ours” or “theirs” is expected.</translation>
    </message>
    <message>
        <source>%1: this member is missing.</source>
        <translation>%1: this member is missing.</translation>
    </message>
    <message>
        <source>%1: at most %2 entries are expected.</source>
        <translation>%1: at most %2 entries are expected.</translation>
    </message>
    <message>
        <source>%1: a text that is not blank is expected.</source>
        <translation>%1: a text that is not blank is expected.</translation>
    </message>
    <message>
        <source>The panel has two members with the name “%1”.</source>
        <translation>The panel has two members with the name “%1”.</translation>
    </message>
    <message>
        <source>The chair %1 was not present; name the member who chaired.</source>
        <translation>The chair %1 was not present; name the member who chaired.</translation>
    </message>
    <message>
        <source>A panel has exactly one chair.</source>
        <translation>A panel has exactly one chair.</translation>
    </message>
    <message>
        <source>Acceptance after rectification needs the conditions to be rectified.</source>
        <translation>Acceptance after rectification needs the conditions to be rectified.</translation>
    </message>
    <message>
        <source>Acceptance after rectification needs a date until when.</source>
        <translation>Acceptance after rectification needs a date until when.</translation>
    </message>
    <message>
        <source>Conditions and their date belong to acceptance after rectification alone.</source>
        <translation>Conditions and their date belong to acceptance after rectification alone.</translation>
    </message>
    <message>
        <source>The decision differs from the conclusion of the standard; give the reason for it.</source>
        <translation>The decision differs from the conclusion of the standard; give the reason for it.</translation>
    </message>
    <message>
        <source>A merge is named by its number; see merge ID list.</source>
        <translation>A merge is named by its number; see merge ID list.</translation>
    </message>
    <message>
        <source>The key that opens a sealed bundle.</source>
        <translation>The key that opens a sealed bundle.</translation>
    </message>
    <message>
        <source>Write cases as a bundle.</source>
        <translation>Write cases as a bundle.</translation>
    </message>
    <message>
        <source>Sign with this key.</source>
        <translation>Sign with this key.</translation>
    </message>
    <message>
        <source>Seal for the owner of this certificate; may be given again.</source>
        <translation>Seal for the owner of this certificate; may be given again.</translation>
    </message>
    <message>
        <source>Take bundles into the store.</source>
        <translation>Take bundles into the store.</translation>
    </message>
    <message>
        <source>Say what would be done, and change nothing.</source>
        <translation>Say what would be done, and change nothing.</translation>
    </message>
    <message>
        <source>Write a receipt for each review here.</source>
        <translation>Write a receipt for each review here.</translation>
    </message>
    <message>
        <source>Show what is in a bundle.</source>
        <translation>Show what is in a bundle.</translation>
    </message>
    <message>
        <source>Prove a bundle's files and signature.</source>
        <translation>Prove a bundle's files and signature.</translation>
    </message>
    <message>
        <source>List the bundles merged into a case.</source>
        <translation>List the bundles merged into a case.</translation>
    </message>
    <message>
        <source>Settle the conflicts of a merge.</source>
        <translation>Settle the conflicts of a merge.</translation>
    </message>
    <message>
        <source>Take a merge back whole.</source>
        <translation>Take a merge back whole.</translation>
    </message>
    <message>
        <source>The reviews of others are not shown before your own of the case “%1” is submitted.</source>
        <translation>The reviews of others are not shown before your own of the case “%1” is submitted.</translation>
    </message>
    <message>
        <source>Attach files to a case.</source>
        <translation>Attach files to a case.</translation>
    </message>
    <message>
        <source>Conclusion of the standard: %1; open checks: %2, of these pivotal: %3.</source>
        <translation>Conclusion of the standard: %1; open checks: %2, of these pivotal: %3.</translation>
    </message>
    <message>
        <source>Give a decision's file, or --take-back to undo the present one.</source>
        <translation>Give a decision's file, or --take-back to undo the present one.</translation>
    </message>
    <message>
        <source>Show all reviews of a case side by side.</source>
        <translation>Show all reviews of a case side by side.</translation>
    </message>
    <message>
        <source>Who looks.</source>
        <translation>Who looks.</translation>
    </message>
    <message>
        <source>Write down what the panel agrees.</source>
        <translation>Write down what the panel agrees.</translation>
    </message>
    <message>
        <source>Write down the panel's decision.</source>
        <translation>Write down the panel's decision.</translation>
    </message>
    <message>
        <source>Take the present decision back.</source>
        <translation>Take the present decision back.</translation>
    </message>
    <message>
        <source>Usage: yongpingctl report ID --kind review [--as NAME] | ID --kind acceptance | --kind ledger [ID...], each with --out FILE.pdf</source>
        <translation>Usage: yongpingctl report ID --kind review [--as NAME] | ID --kind acceptance | --kind ledger [ID...], each with --out FILE.pdf</translation>
    </message>
    <message>
        <source>review, acceptance or ledger</source>
        <translation>review, acceptance or ledger</translation>
    </message>
    <message>
        <source>--due takes a date such as 2023-06-30.</source>
        <translation>--due takes a date such as 2023-06-30.</translation>
    </message>
    <message>
        <source>Say “none”, or what the conflict of interest is.</source>
        <translation>Say “none”, or what the conflict of interest is.</translation>
    </message>
    <message>
        <source>Required checks that are still unanswered: %1.</source>
        <translation>Required checks that are still unanswered: %1.</translation>
    </message>
    <message>
        <source>Hand a case out: a bundle for each expert.</source>
        <translation>Hand a case out: a bundle for each expert.</translation>
    </message>
    <message>
        <source>An expert, with the certificate to seal for; may be given again.</source>
        <translation>An expert, with the certificate to seal for; may be given again.</translation>
    </message>
    <message>
        <source>Until when the reviews are wanted.</source>
        <translation>Until when the reviews are wanted.</translation>
    </message>
    <message>
        <source>The folder to write to.</source>
        <translation>The folder to write to.</translation>
    </message>
    <message>
        <source>List the experts of a case.</source>
        <translation>List the experts of a case.</translation>
    </message>
    <message>
        <source>Give a review back for correction.</source>
        <translation>Give a review back for correction.</translation>
    </message>
    <message>
        <source>Why, for its author.</source>
        <translation>Why, for its author.</translation>
    </message>
    <message>
        <source>Declare no conflict of interest, or which.</source>
        <translation>Declare no conflict of interest, or which.</translation>
    </message>
    <message>
        <source>Take answers into a review.</source>
        <translation>Take answers into a review.</translation>
    </message>
    <message>
        <source>Submit a review as a bundle.</source>
        <translation>Submit a review as a bundle.</translation>
    </message>
    <message>
        <source>The panel accepts the project.</source>
        <translation>The panel accepts the project.</translation>
    </message>
    <message>
        <source>The panel accepts the project after rectification, which is to be completed by %1.</source>
        <translation>The panel accepts the project after rectification, which is to be completed by %1.</translation>
    </message>
    <message>
        <source>The panel does not accept the project.</source>
        <translation>The panel does not accept the project.</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <extracomment>%1 met clauses of %2</extracomment>
        <translation>%1 of %2 met</translation>
    </message>
    <message>
        <source>%1, points set by hand</source>
        <translation>%1, points set by hand</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remark of %1</source>
        <translation>Remark of %1</translation>
    </message>
    <message>
        <source>Rounds and reviews</source>
        <translation>Rounds and reviews</translation>
    </message>
    <message>
        <source>Rounds: %1; reviews counted: %2</source>
        <translation>Rounds: %1; reviews counted: %2</translation>
    </message>
    <message>
        <source>Acceptance Report on an Intelligent Manufacturing Project</source>
        <translation>Acceptance Report on an Intelligent Manufacturing Project</translation>
    </message>
    <message>
        <source>Decision and conclusion</source>
        <translation>Decision and conclusion</translation>
    </message>
    <message>
        <source>Decision of the panel</source>
        <translation>Decision of the panel</translation>
    </message>
    <message>
        <source>Conclusion by the standard</source>
        <translation>Conclusion by the standard</translation>
    </message>
    <message>
        <source>The decision differs from the conclusion by the standard. Reason of the panel</source>
        <translation>The decision differs from the conclusion by the standard. Reason of the panel</translation>
    </message>
    <message>
        <source>Reason of the panel</source>
        <translation>Reason of the panel</translation>
    </message>
    <message>
        <source>Points of the reviewers</source>
        <translation>Points of the reviewers</translation>
    </message>
    <message>
        <source>No review counts for this case.</source>
        <translation>No review counts for this case.</translation>
    </message>
    <message>
        <source>Harsh or lenient: more than ten points below or above the mean of the other reviewers.</source>
        <translation>Harsh or lenient: more than ten points below or above the mean of the other reviewers.</translation>
    </message>
    <message>
        <source>Result by the standard</source>
        <translation>Result by the standard</translation>
    </message>
    <message>
        <source>Promises against results</source>
        <translation>Promises against results</translation>
    </message>
    <message>
        <source>No promises of this project are on record.</source>
        <translation>No promises of this project are on record.</translation>
    </message>
    <message>
        <source>To be rectified</source>
        <translation>To be rectified</translation>
    </message>
    <message>
        <source>To be completed by %1:</source>
        <translation>To be completed by %1:</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>An item of a numbered list: %1 its number, %2 its text</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What the panel settled</source>
        <translation>What the panel settled</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Dissent</translation>
    </message>
    <message>
        <source>Nobody dissented from what the panel agreed.</source>
        <translation>Nobody dissented from what the panel agreed.</translation>
    </message>
    <message>
        <source>The members of the panel who were present confirm this report and its appendix by their signatures; the chair signs last.</source>
        <translation>The members of the panel who were present confirm this report and its appendix by their signatures; the chair signs last.</translation>
    </message>
    <message>
        <source>Appendix: clause by clause</source>
        <translation>Appendix: clause by clause</translation>
    </message>
    <message>
        <source>Chair of the panel (signature)</source>
        <translation>Chair of the panel (signature)</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Appendix</translation>
    </message>
    <message>
        <source>Clause by clause</source>
        <translation>Clause by clause</translation>
    </message>
    <message>
        <source>The answers are the panel's; the reasons follow from them. Remarks are those of each reviewer.</source>
        <translation>The answers are the panel's; the reasons follow from them. Remarks are those of each reviewer.</translation>
    </message>
    <message>
        <source>Opinions of the reviewers</source>
        <translation>Opinions of the reviewers</translation>
    </message>
    <message>
        <source>Members of the panel</source>
        <translation>Members of the panel</translation>
    </message>
    <message>
        <source>Signature of %1</source>
        <translation>Signature of %1</translation>
    </message>
    <message>
        <source>Signature of the chair, %1</source>
        <translation>Signature of the chair, %1</translation>
    </message>
    <message>
        <source>The panel has not decided on “%1” yet; the acceptance report needs its decision.</source>
        <translation>The panel has not decided on “%1” yet; the acceptance report needs its decision.</translation>
    </message>
    <message>
        <source>lacking %1</source>
        <translation>lacking %1</translation>
    </message>
    <message>
        <source>What was reached last, in percent of the promise (of less, where less is better); the tick is the promise. Filled: kept; hatched: unmet; outline: open.</source>
        <translation>What was reached last, in percent of the promise (of less, where less is better); the tick is the promise. Filled: kept; hatched: unmet; outline: open.</translation>
    </message>
    <message>
        <source>Mean without the highest and the lowest</source>
        <translation>Mean without the highest and the lowest</translation>
    </message>
    <message>
        <source>Mean of all reviewers</source>
        <translation>Mean of all reviewers</translation>
    </message>
    <message>
        <source>Spread, highest minus lowest</source>
        <translation>Spread, highest minus lowest</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Conclusion of the own answers</source>
        <translation>Conclusion of the own answers</translation>
    </message>
    <message>
        <source>Against the mean of the others</source>
        <translation>Against the mean of the others</translation>
    </message>
    <message>
        <source>Required clauses met</source>
        <translation>Required clauses met</translation>
    </message>
    <message>
        <source>Measure or indicator</source>
        <translation>Measure or indicator</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Clause, check and what each reviewer said</source>
        <translation>Clause, check and what each reviewer said</translation>
    </message>
    <message>
        <source>Value of the panel</source>
        <translation>Value of the panel</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Not settled</translation>
    </message>
    <message>
        <source>Clause, check and dissenting words</source>
        <translation>Clause, check and dissenting words</translation>
    </message>
    <message>
        <source>Own value</source>
        <translation>Own value</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>not answered</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Ledger of Intelligent Manufacturing Projects</source>
        <translation>Ledger of Intelligent Manufacturing Projects</translation>
    </message>
    <message>
        <source>rectify by %1</source>
        <translation>rectify by %1</translation>
    </message>
    <message>
        <source>Cases: %1; accepted: %2; accepted after rectification: %3; rejected: %4; not decided: %5</source>
        <translation>Cases: %1; accepted: %2; accepted after rectification: %3; rejected: %4; not decided: %5</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Sums by category and decision</source>
        <translation>Sums by category and decision</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Not decided</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>All categories</translation>
    </message>
    <message>
        <source>The ledger holds no cases.</source>
        <translation>The ledger holds no cases.</translation>
    </message>
    <message>
        <source>For the office (signature)</source>
        <translation>For the office (signature)</translation>
    </message>
    <message>
        <source>Signature for the office</source>
        <translation>Signature for the office</translation>
    </message>
    <message>
        <source>The store does not have the content %1.</source>
        <translation>The store does not have the content %1.</translation>
    </message>
    <message>
        <source>The content %1 has %2 bytes, not as many as was said.</source>
        <translation>The content %1 has %2 bytes, not as many as was said.</translation>
    </message>
    <message>
        <source>The review of “%1” was submitted; it is read-only until it is returned for correction.</source>
        <translation>The review of “%1” was submitted; it is read-only until it is returned for correction.</translation>
    </message>
    <message>
        <source>“%1” is not the key of this entry.</source>
        <translation>“%1” is not the key of this entry.</translation>
    </message>
    <message>
        <source>%1: the criteria have no such check.</source>
        <translation>%1: the criteria have no such check.</translation>
    </message>
    <message>
        <source>A file kept in the store “%1” is damaged: its content no longer has the SHA-256 %2. Please restore a backup.</source>
        <translation>A file kept in the store “%1” is damaged: its content no longer has the SHA-256 %2. Please restore a backup.</translation>
    </message>
    <message>
        <source>The content %1 does not have the size that is noted of it.</source>
        <translation>The content %1 does not have the size that is noted of it.</translation>
    </message>
    <message>
        <source>this is not the one form in which an entry is written.</source>
        <translation>this is not the one form in which an entry is written.</translation>
    </message>
    <message>
        <source>it is cut off.</source>
        <translation>it is cut off.</translation>
    </message>
    <message>
        <source>the history is longer than this program reads.</source>
        <translation>the history is longer than this program reads.</translation>
    </message>
    <message>
        <source>The history does not tell what the case was at entry %1.</source>
        <translation>The history does not tell what the case was at entry %1.</translation>
    </message>
    <message>
        <source>Signature of member %1</source>
        <translation>Signature of member %1</translation>
    </message>
    <message>
        <source>Signature of the chair</source>
        <translation>Signature of the chair</translation>
    </message>
    <message>
        <source>Signature of the reviewer</source>
        <translation>Signature of the reviewer</translation>
    </message>
    <message>
        <source>Promised measures</source>
        <translation>Promised measures</translation>
    </message>
    <message>
        <source>The state of the review was changed.</source>
        <translation>The state of the review was changed.</translation>
    </message>
    <message>
        <source>The review became a draft again.</source>
        <translation>The review became a draft again.</translation>
    </message>
    <message>
        <source>The review was submitted.</source>
        <translation>The review was submitted.</translation>
    </message>
    <message>
        <source>The review was returned for correction: %1</source>
        <translation>The review was returned for correction: %1</translation>
    </message>
    <message>
        <source>The attachment “%1” was added.</source>
        <translation>The attachment “%1” was added.</translation>
    </message>
    <message>
        <source>The attachment “%1” was taken away.</source>
        <translation>The attachment “%1” was taken away.</translation>
    </message>
    <message>
        <source>Round %1 was taken back.</source>
        <translation>Round %1 was taken back.</translation>
    </message>
    <message>
        <source>Round %1 was issued.</source>
        <translation>Round %1 was issued.</translation>
    </message>
    <message>
        <source>Round %1 was issued, due %2.</source>
        <translation>Round %1 was issued, due %2.</translation>
    </message>
    <message>
        <source>Round %1: the assignment of %2 was taken back.</source>
        <translation>Round %1: the assignment of %2 was taken back.</translation>
    </message>
    <message>
        <source>Round %1: %2 was assigned.</source>
        <translation>Round %1: %2 was assigned.</translation>
    </message>
    <message>
        <source>Round %1: %2 declared a conflict of interest: %3</source>
        <translation>Round %1: %2 declared a conflict of interest: %3</translation>
    </message>
    <message>
        <source>Round %1: %2 declared to have no conflict of interest.</source>
        <translation>Round %1: %2 declared to have no conflict of interest.</translation>
    </message>
    <message>
        <source>The panel took its value for “%1” back.</source>
        <translation>The panel took its value for “%1” back.</translation>
    </message>
    <message>
        <source>The panel agreed on “%1”.</source>
        <translation>The panel agreed on “%1”.</translation>
    </message>
    <message>
        <source>The panel agreed on “%1”: %2.</source>
        <translation>The panel agreed on “%1”: %2.</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <extracomment>%1 a whole sentence, %2 the reason that was given</extracomment>
        <translation>%1 Reason: %2</translation>
    </message>
    <message>
        <source>The panel's decision was taken back.</source>
        <translation>The panel's decision was taken back.</translation>
    </message>
    <message>
        <source>The panel decided: %1.</source>
        <translation>The panel decided: %1.</translation>
    </message>
    <message>
        <source>The panel decided.</source>
        <translation>The panel decided.</translation>
    </message>
    <message>
        <source>Merge %1 was changed.</source>
        <translation>Merge %1 was changed.</translation>
    </message>
    <message>
        <source>Merge %1: %2.</source>
        <translation>Merge %1: %2.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Accepted after rectification</source>
        <translation>Accepted after rectification</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Chair</source>
        <extracomment>The role of a panel's member</extracomment>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>harsh</source>
        <translation>harsh</translation>
    </message>
    <message>
        <source>lenient</source>
        <translation>lenient</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Returned for correction</source>
        <translation>Returned for correction</translation>
    </message>
    <message>
        <source>Interests not declared yet</source>
        <translation>Interests not declared yet</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Conflict of interest</translation>
    </message>
    <message>
        <source>No conflict of interest</source>
        <translation>No conflict of interest</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Unmet</source>
        <translation>Unmet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>Waits for a choice</source>
        <translation>Waits for a choice</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Superseded</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>Reverted</source>
        <translation>Reverted</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Changed beside ours</source>
        <translation>Changed beside ours</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>State of the review</source>
        <translation>State of the review</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>%1: the assignment does not belong to this round.</source>
        <translation>%1: the assignment does not belong to this round.</translation>
    </message>
    <message>
        <source>The review has the form “%1”; a newer program is needed.</source>
        <translation>The review has the form “%1”; a newer program is needed.</translation>
    </message>
    <message>
        <source>What was kept of a bundle cannot be read; restore a backup.</source>
        <translation>What was kept of a bundle cannot be read; restore a backup.</translation>
    </message>
    <message>
        <source>The case “%1” holds the reviews of others, which are not shown before your own is submitted.</source>
        <translation>The case “%1” holds the reviews of others, which are not shown before your own is submitted.</translation>
    </message>
    <message>
        <source>The case “%1” is not in this store, so nothing can be taken back to it. Open the store that issued it, or import the case first.</source>
        <translation>The case “%1” is not in this store, so nothing can be taken back to it. Open the store that issued it, or import the case first.</translation>
    </message>
    <message>
        <source>The case “%1” here is another one than the case “%2” in the bundle: category, stage and project must be the same. Give one of the two another id.</source>
        <translation>The case “%1” here is another one than the case “%2” in the bundle: category, stage and project must be the same. Give one of the two another id.</translation>
    </message>
    <message>
        <source>The case “%1” is judged by version %2 of its criteria here and by version %3 in the bundle. Use the same version of the program on both sides.</source>
        <translation>The case “%1” is judged by version %2 of its criteria here and by version %3 in the bundle. Use the same version of the program on both sides.</translation>
    </message>
    <message>
        <source>The case “%1” was never issued to %2. Issue it to this expert first.</source>
        <translation>The case “%1” was never issued to %2. Issue it to this expert first.</translation>
    </message>
    <message>
        <source>The panel has decided on the case “%1”; take the decision back before another review is taken in.</source>
        <translation>The panel has decided on the case “%1”; take the decision back before another review is taken in.</translation>
    </message>
    <message>
        <source>The review of %1 must be signed with the certificate that the case was issued for; this bundle is not. Ask for it to be submitted with that key.</source>
        <translation>The review of %1 must be signed with the certificate that the case was issued for; this bundle is not. Ask for it to be submitted with that key.</translation>
    </message>
    <message>
        <source>this file is missing.</source>
        <translation>this file is missing.</translation>
    </message>
    <message>
        <source>The case “%1” was made with version %2 of the criteria of %3, and here is version %4, which differs. Use the same version of the program on both sides.</source>
        <translation>The case “%1” was made with version %2 of the criteria of %3, and here is version %4, which differs. Use the same version of the program on both sides.</translation>
    </message>
    <message>
        <source>it is not the case that the manifest names.</source>
        <translation>it is not the case that the manifest names.</translation>
    </message>
    <message>
        <source>“%1” has two reviews.</source>
        <translation>“%1” has two reviews.</translation>
    </message>
    <message>
        <source>an object is expected.</source>
        <translation>an object is expected.</translation>
    </message>
    <message>
        <source>the attachment “%1” is not in the bundle.</source>
        <translation>the attachment “%1” is not in the bundle.</translation>
    </message>
    <message>
        <source>it is not the history of this case that the manifest names.</source>
        <translation>it is not the history of this case that the manifest names.</translation>
    </message>
    <message>
        <source>the history gives another value for “%1” than the bundle shows; one of the two was changed afterwards.</source>
        <translation>the history gives another value for “%1” than the bundle shows; one of the two was changed afterwards.</translation>
    </message>
    <message>
        <source>the bundle holds more than the part of one expert.</source>
        <translation>the bundle holds more than the part of one expert.</translation>
    </message>
    <message>
        <source>it names no case.</source>
        <translation>it names no case.</translation>
    </message>
    <message>
        <source>the case “%1” stands in it twice.</source>
        <translation>the case “%1” stands in it twice.</translation>
    </message>
    <message>
        <source>The case “%1” was issued under the category %2; give the file another id.</source>
        <translation>The case “%1” was issued under the category %2; give the file another id.</translation>
    </message>
    <message>
        <source>From entry %1 on, the history in this bundle is not the one that was taken in before: it was rewritten, or goes on from an older copy of the store.</source>
        <translation>From entry %1 on, the history in this bundle is not the one that was taken in before: it was rewritten, or goes on from an older copy of the store.</translation>
    </message>
    <message>
        <source>merge %1</source>
        <translation>merge %1</translation>
    </message>
    <message>
        <source>The panel has not decided on the case “%1” yet: an acceptance report needs the decision. Enter it first.</source>
        <translation>The panel has not decided on the case “%1” yet: an acceptance report needs the decision. Enter it first.</translation>
    </message>
    <message>
        <source>The report shows the reviews of others; your own of the case “%1” comes first.</source>
        <translation>The report shows the reviews of others; your own of the case “%1” comes first.</translation>
    </message>
    <message>
        <source>The panel has decided on the case “%1”; take the decision back before anything else is agreed.</source>
        <translation>The panel has decided on the case “%1”; take the decision back before anything else is agreed.</translation>
    </message>
    <message>
        <source>agreed.%1: this check is not known.</source>
        <translation>agreed.%1: this check is not known.</translation>
    </message>
    <message>
        <source>agreed.%1: the reviewers differ here; say why the panel agrees on this value.</source>
        <translation>agreed.%1: the reviewers differ here; say why the panel agrees on this value.</translation>
    </message>
    <message>
        <source>Your own review of the case “%1” is wanted before you take part in the panel.</source>
        <translation>Your own review of the case “%1” is wanted before you take part in the panel.</translation>
    </message>
    <message>
        <source>An object with “agreed” is expected.</source>
        <translation>An object with “agreed” is expected.</translation>
    </message>
    <message>
        <source>The review was taken in as it was submitted.</source>
        <translation>The review was taken in as it was submitted.</translation>
    </message>
    <message>
        <source>Both sides changed the same fields since the case was issued; nothing of it is taken in until the office has settled each of them.</source>
        <translation>Both sides changed the same fields since the case was issued; nothing of it is taken in until the office has settled each of them.</translation>
    </message>
    <message>
        <source>A later submission was here before; that one counts.</source>
        <translation>A later submission was here before; that one counts.</translation>
    </message>
    <message>
        <source>It brought nothing that was not here already.</source>
        <translation>It brought nothing that was not here already.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>The folder %1 cannot be made.</translation>
    </message>
    <message>
        <source>Name at least one expert to issue the case to.</source>
        <translation>Name at least one expert to issue the case to.</translation>
    </message>
    <message>
        <source>Say until when the reviews are due, as in 2023-06-30.</source>
        <translation>Say until when the reviews are due, as in 2023-06-30.</translation>
    </message>
    <message>
        <source>The panel has decided on the case “%1”; take the decision back before it is issued again.</source>
        <translation>The panel has decided on the case “%1”; take the decision back before it is issued again.</translation>
    </message>
    <message>
        <source>An expert has a name.</source>
        <translation>An expert has a name.</translation>
    </message>
    <message>
        <source>“%1” is named twice.</source>
        <translation>“%1” is named twice.</translation>
    </message>
    <message>
        <source>The file %1 is there already; choose another folder or move it away.</source>
        <translation>The file %1 is there already; choose another folder or move it away.</translation>
    </message>
    <message>
        <source>The case “%1” has no merge %2.</source>
        <translation>The case “%1” has no merge %2.</translation>
    </message>
    <message>
        <source>In the case “%1” there is no merge that waits to be settled.</source>
        <translation>In the case “%1” there is no merge that waits to be settled.</translation>
    </message>
    <message>
        <source>Several merges of the case “%1” wait to be settled; name one with “merge”.</source>
        <translation>Several merges of the case “%1” wait to be settled; name one with “merge”.</translation>
    </message>
    <message>
        <source>Merge %1 cannot be reverted: %2 was changed since by %3 (entry %4). Take that back first.</source>
        <translation>Merge %1 cannot be reverted: %2 was changed since by %3 (entry %4). Take that back first.</translation>
    </message>
    <message>
        <source>Merge %1 of the case “%2” changed nothing that could be taken back.</source>
        <translation>Merge %1 of the case “%2” changed nothing that could be taken back.</translation>
    </message>
    <message>
        <source>The case “%1” was not issued to %2.</source>
        <translation>The case “%1” was not issued to %2.</translation>
    </message>
    <message>
        <source>The case “%1” has no review of “%2”.</source>
        <translation>The case “%1” has no review of “%2”.</translation>
    </message>
    <message>
        <source>The answers are an object.</source>
        <translation>The answers are an object.</translation>
    </message>
    <message>
        <source>The file is for the category %1, the case is of %2.</source>
        <translation>The file is for the category %1, the case is of %2.</translation>
    </message>
    <message>
        <source>%1 declared a conflict of interest in the case “%2”: the assignment has ended.</source>
        <translation>%1 declared a conflict of interest in the case “%2”: the assignment has ended.</translation>
    </message>
    <message>
        <source>The review of %1 was submitted; it is read-only until it is returned for correction.</source>
        <translation>The review of %1 was submitted; it is read-only until it is returned for correction.</translation>
    </message>
    <message>
        <source>Before the case “%1” is judged, %2 declares whether there is a conflict of interest.</source>
        <translation>Before the case “%1” is judged, %2 declares whether there is a conflict of interest.</translation>
    </message>
    <message>
        <source>%1 has declared already in the case “%2”; a declaration is not changed. Tell the office.</source>
        <translation>%1 has declared already in the case “%2”; a declaration is not changed. Tell the office.</translation>
    </message>
    <message>
        <source>The case “%1” was issued for a certificate of %2: submit it signed with that key.</source>
        <translation>The case “%1” was issued for a certificate of %2: submit it signed with that key.</translation>
    </message>
    <message>
        <source>Say why the review goes back: its author works by that.</source>
        <translation>Say why the review goes back: its author works by that.</translation>
    </message>
    <message>
        <source>The panel has decided on the case “%1”; take the decision back before a review is returned.</source>
        <translation>The panel has decided on the case “%1”; take the decision back before a review is returned.</translation>
    </message>
    <message>
        <source>The review of %1 was not submitted, so it cannot be returned.</source>
        <translation>The review of %1 was not submitted, so it cannot be returned.</translation>
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
        <source>Go to the cases</source>
        <translation>Go to the cases</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>No case is open</translation>
    </message>
    <message>
        <source>Open a case first: its acceptance report is shown here once the panel has decided.</source>
        <translation>Open a case first: its acceptance report is shown here once the panel has decided.</translation>
    </message>
    <message>
        <source>There are no cases yet</source>
        <translation>There are no cases yet</translation>
    </message>
    <message>
        <source>The ledger lists all cases as soon as there are some.</source>
        <translation>The ledger lists all cases as soon as there are some.</translation>
    </message>
    <message>
        <source>The panel has not decided yet</source>
        <translation>The panel has not decided yet</translation>
    </message>
    <message>
        <source>The acceptance report prints the panel's decision. Enter the decision on the panel page; the report is then made here.</source>
        <translation>The acceptance report prints the panel's decision. Enter the decision on the panel page; the report is then made here.</translation>
    </message>
    <message>
        <source>Go to the panel</source>
        <translation>Go to the panel</translation>
    </message>
    <message>
        <source>Your own review comes first</source>
        <translation>Your own review comes first</translation>
    </message>
    <message>
        <source>The acceptance report shows what the others say. Submit your own review; the report is then made here.</source>
        <translation>The acceptance report shows what the others say. Submit your own review; the report is then made here.</translation>
    </message>
    <message>
        <source>Go to your review</source>
        <translation>Go to your review</translation>
    </message>
    <message>
        <source>There is nothing to show</source>
        <translation>There is nothing to show</translation>
    </message>
    <message>
        <source>A damaged file is not signed. Ask for it to be sent again.</source>
        <translation>A damaged file is not signed. Ask for it to be sent again.</translation>
    </message>
    <message>
        <source>A file that was changed after it was signed is not signed again. Ask for the original.</source>
        <translation>A file that was changed after it was signed is not signed again. Ask for the original.</translation>
    </message>
    <message>
        <source>Only a report that was made by this program can be signed here.</source>
        <translation>Only a report that was made by this program can be signed here.</translation>
    </message>
    <message>
        <source>Review report</source>
        <translation>Review report</translation>
    </message>
    <message>
        <source>Acceptance report</source>
        <translation>Acceptance report</translation>
    </message>
    <message>
        <source>Ledger of cases</source>
        <translation>Ledger of cases</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Kinds of report, where there is little room</extracomment>
        <translation>Review</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Acceptance</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>This file cannot be shown</translation>
    </message>
    <message>
        <source>The review has changed since this report was made.</source>
        <translation>The review has changed since this report was made.</translation>
    </message>
    <message>
        <source>The case has changed since this report was signed. Made anew, it has to be signed anew.</source>
        <translation>The case has changed since this report was signed. Made anew, it has to be signed anew.</translation>
    </message>
    <message>
        <source>The case has changed since this report was made.</source>
        <translation>The case has changed since this report was made.</translation>
    </message>
    <message>
        <source>Cases have changed since this ledger was signed. Made anew, it has to be signed anew.</source>
        <translation>Cases have changed since this ledger was signed. Made anew, it has to be signed anew.</translation>
    </message>
    <message>
        <source>Cases have changed since this ledger was made.</source>
        <translation>Cases have changed since this ledger was made.</translation>
    </message>
    <message>
        <source>The chair has signed; nothing can be added any more.</source>
        <translation>The chair has signed; nothing can be added any more.</translation>
    </message>
    <message>
        <source>The report is signed. To sign another version, make it anew.</source>
        <translation>The report is signed. To sign another version, make it anew.</translation>
    </message>
    <message>
        <source>%1 review report</source>
        <extracomment>names of files; %1 is the name of the project</extracomment>
        <translation>%1 review report</translation>
    </message>
    <message>
        <source>%1 acceptance report</source>
        <translation>%1 acceptance report</translation>
    </message>
    <message>
        <source>Ledger of %1</source>
        <extracomment>name of a file; %1 says how many cases</extracomment>
        <translation>Ledger of %1</translation>
    </message>
    <message>
        <source>%1, signed</source>
        <extracomment>name of a file</extracomment>
        <translation>%1, signed</translation>
    </message>
    <message>
        <source>%1: the report says %2, computed again %3</source>
        <extracomment>%1 a clause, %2 what the report says, %3 what was computed</extracomment>
        <translation>%1: the report says %2, computed again %3</translation>
    </message>
    <message>
        <source>Usage: yongpingctl report --recheck FILE.pdf</source>
        <translation>Usage: yongpingctl report --recheck FILE.pdf</translation>
    </message>
    <message>
        <source>Write a report: of a review, an acceptance, or the ledger. Or judge the case of a report again.</source>
        <translation>Write a report: of a review, an acceptance, or the ledger. Or judge the case of a report again.</translation>
    </message>
    <message>
        <source>Judge the case of a report again by the data inside it: 0 the same, 1 different, 3 not checkable.</source>
        <translation>Judge the case of a report again by the data inside it: 0 the same, 1 different, 3 not checkable.</translation>
    </message>
    <message>
        <source>The case data of this report, by which its conclusion can be computed again</source>
        <translation>The case data of this report, by which its conclusion can be computed again</translation>
    </message>
    <message>
        <source>This review does not come from the store that it came from before: it was written on a second computer, or its history was made anew.</source>
        <translation>This review does not come from the store that it came from before: it was written on a second computer, or its history was made anew.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>; …</source>
        <translation>; …</translation>
    </message>
    <message>
        <source>Judged again from its case data, the report comes out different: %1.</source>
        <translation>Judged again from its case data, the report comes out different: %1.</translation>
    </message>
    <message>
        <source>Judged again from its case data, the report comes out the same in every conclusion, verdict and number of points.</source>
        <translation>Judged again from its case data, the report comes out the same in every conclusion, verdict and number of points.</translation>
    </message>
    <message>
        <source>The file carries no case data: it is not a report of this program, or an older one.</source>
        <translation>The file carries no case data: it is not a report of this program, or an older one.</translation>
    </message>
    <message>
        <source>a range of points is expected.</source>
        <translation>a range of points is expected.</translation>
    </message>
    <message>
        <source>a conclusion is expected.</source>
        <translation>a conclusion is expected.</translation>
    </message>
    <message>
        <source>a verdict is expected.</source>
        <translation>a verdict is expected.</translation>
    </message>
    <message>
        <source>The report was made with version %1 of the criteria of %2, and here is version %3, which differs. Check it with a program that has that version.</source>
        <translation>The report was made with version %1 of the criteria of %2, and here is version %3, which differs. Check it with a program that has that version.</translation>
    </message>
    <message>
        <source>The report was made with version %1 of the criteria of %2, which are not here. Check it with a program that has them.</source>
        <translation>The report was made with version %1 of the criteria of %2, which are not here. Check it with a program that has them.</translation>
    </message>
    <message>
        <source>it does not belong to the criteria named beside it.</source>
        <translation>it does not belong to the criteria named beside it.</translation>
    </message>
    <message>
        <source>The case data have the form “%1”; a newer program is needed.</source>
        <translation>The case data have the form “%1”; a newer program is needed.</translation>
    </message>
    <message>
        <source>these are not the case data of a report.</source>
        <translation>these are not the case data of a report.</translation>
    </message>
    <message>
        <source>the kind of a report is expected.</source>
        <translation>the kind of a report is expected.</translation>
    </message>
    <message>
        <source>a report is of one case, a ledger of several.</source>
        <translation>a report is of one case, a ledger of several.</translation>
    </message>
    <message>
        <source>%1 names no open file descriptor.</source>
        <translation>%1 names no open file descriptor.</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>New passphrase: </translation>
    </message>
    <message>
        <source>A panel's authority, which issues certificates and signs no reports.</source>
        <translation>A panel's authority, which issues certificates and signs no reports.</translation>
    </message>
    <message>
        <source>Write a key under another passphrase.</source>
        <translation>Write a key under another passphrase.</translation>
    </message>
    <message>
        <source>Read the new passphrase from the first line of a file.</source>
        <translation>Read the new passphrase from the first line of a file.</translation>
    </message>
    <message>
        <source>Read the new passphrase from an open file descriptor.</source>
        <translation>Read the new passphrase from an open file descriptor.</translation>
    </message>
    <message>
        <source>Issue a certificate for a member's key as the panel's authority.</source>
        <translation>Issue a certificate for a member's key as the panel's authority.</translation>
    </message>
    <message>
        <source>Put an issued certificate into a key file.</source>
        <translation>Put an issued certificate into a key file.</translation>
    </message>
    <message>
        <source>What the authority has issued.</source>
        <translation>What the authority has issued.</translation>
    </message>
    <message>
        <source>The store did not note who signed the report: %1</source>
        <translation>The store did not note who signed the report: %1</translation>
    </message>
    <message>
        <source>--tsa needs the address of a time-stamp authority.</source>
        <translation>--tsa needs the address of a time-stamp authority.</translation>
    </message>
    <message>
        <source>Time-stamp: %1.</source>
        <translation>Time-stamp: %1.</translation>
    </message>
    <message>
        <source>The PKCS#12 file of the key, or the address of a key on a token.</source>
        <translation>The PKCS#12 file of the key, or the address of a key on a token.</translation>
    </message>
    <message>
        <source>Have the signature time-stamped by the authority at this address.</source>
        <translation>Have the signature time-stamped by the authority at this address.</translation>
    </message>
    <message>
        <source>List the certificates that the store trusts.</source>
        <translation>List the certificates that the store trusts.</translation>
    </message>
    <message>
        <source>Trust a certificate no longer.</source>
        <translation>Trust a certificate no longer.</translation>
    </message>
    <message>
        <source>No trusted certificate has the fingerprint %1.</source>
        <translation>No trusted certificate has the fingerprint %1.</translation>
    </message>
    <message>
        <source>Several trusted certificates have a fingerprint that begins with %1. Give more of it.</source>
        <translation>Several trusted certificates have a fingerprint that begins with %1. Give more of it.</translation>
    </message>
    <message>
        <source>A later revision of this report is known here, signed by %1 too.</source>
        <extracomment>%1 are names</extracomment>
        <translation>A later revision of this report is known here, signed by %1 too.</translation>
    </message>
    <message>
        <source>Another copy of this report is known here, signed by %1; this one lacks that.</source>
        <extracomment>%1 are names</extracomment>
        <translation>Another copy of this report is known here, signed by %1; this one lacks that.</translation>
    </message>
    <message>
        <source>the scheme “%1” does not fit the category: %2</source>
        <translation>the scheme “%1” does not fit the category: %2</translation>
    </message>
    <message>
        <source>a region has x, y, width and height within the page, which is 10000 by 10000.</source>
        <translation>a region has x, y, width and height within the page, which is 10000 by 10000.</translation>
    </message>
    <message>
        <source>a SHA-256 is expected.</source>
        <translation>a SHA-256 is expected.</translation>
    </message>
    <message>
        <source>a region needs the page that it is on.</source>
        <translation>a region needs the page that it is on.</translation>
    </message>
    <message>
        <source>a list of at most %1 places in files is expected.</source>
        <translation>a list of at most %1 places in files is expected.</translation>
    </message>
    <message>
        <source>an object of places in files is expected.</source>
        <translation>an object of places in files is expected.</translation>
    </message>
    <message>
        <source>a list of clauses is expected.</source>
        <translation>a list of clauses is expected.</translation>
    </message>
    <message>
        <source>the criteria have no clause “%1”.</source>
        <translation>the criteria have no clause “%1”.</translation>
    </message>
    <message>
        <source>Look at: %1</source>
        <translation>Look at: %1</translation>
    </message>
    <message>
        <source>Judge a case file, or one case per line, and say which values look odd.</source>
        <translation>Judge a case file, or one case per line, and say which values look odd.</translation>
    </message>
    <message>
        <source>What the panel agreed and decided is meant.</source>
        <translation>What the panel agreed and decided is meant.</translation>
    </message>
    <message>
        <source>Take your last change of a case back.</source>
        <translation>Take your last change of a case back.</translation>
    </message>
    <message>
        <source>Do again what was taken back.</source>
        <translation>Do again what was taken back.</translation>
    </message>
    <message>
        <source>Tell the history of a case, or of one field of it.</source>
        <translation>Tell the history of a case, or of one field of it.</translation>
    </message>
    <message>
        <source>A check, a clause, a datum or a kind of field.</source>
        <translation>A check, a clause, a datum or a kind of field.</translation>
    </message>
    <message>
        <source>Bring a deleted case back as it stood.</source>
        <translation>Bring a deleted case back as it stood.</translation>
    </message>
    <message>
        <source>shipped default</source>
        <translation>shipped default</translation>
    </message>
    <message>
        <source>The scoring scheme %1 is in order.</source>
        <translation>The scoring scheme %1 is in order.</translation>
    </message>
    <message>
        <source>List the scoring schemes: the shipped default and the organiser's.</source>
        <translation>List the scoring schemes: the shipped default and the organiser's.</translation>
    </message>
    <message>
        <source>Write a scoring scheme as a file.</source>
        <translation>Write a scoring scheme as a file.</translation>
    </message>
    <message>
        <source>Check a scoring scheme's file.</source>
        <translation>Check a scoring scheme's file.</translation>
    </message>
    <message>
        <source>Keep an organiser's scoring scheme in the store.</source>
        <translation>Keep an organiser's scoring scheme in the store.</translation>
    </message>
    <message>
        <source>Remove an organiser's scoring scheme; pinned cases keep it.</source>
        <translation>Remove an organiser's scoring scheme; pinned cases keep it.</translation>
    </message>
    <message>
        <source>Count a case's points by a scoring scheme.</source>
        <translation>Count a case's points by a scoring scheme.</translation>
    </message>
    <message>
        <source>Forget who signed which copy of this report.</source>
        <translation>Forget who signed which copy of this report.</translation>
    </message>
    <message>
        <source>a year, quarter or month is expected: “2022”, “2022-Q3” or “2022-06”.</source>
        <translation>a year, quarter or month is expected: “2022”, “2022-Q3” or “2022-06”.</translation>
    </message>
    <message>
        <source>a unit of at most %1 characters is expected.</source>
        <translation>a unit of at most %1 characters is expected.</translation>
    </message>
    <message>
        <source>counts now</source>
        <translation>counts now</translation>
    </message>
    <message>
        <source>has no points for this category</source>
        <translation>has no points for this category</translation>
    </message>
    <message>
        <source>newer version of the one that counts now</source>
        <translation>newer version of the one that counts now</translation>
    </message>
    <message>
        <source>counts now; the case's own copy</source>
        <translation>counts now; the case's own copy</translation>
    </message>
    <message>
        <source>Points set by hand, and why</source>
        <translation>Points set by hand, and why</translation>
    </message>
    <message>
        <source>Clauses whose points were set by hand: %1. Whose and why is in reviews that are closed to who made this ledger.</source>
        <translation>Clauses whose points were set by hand: %1. Whose and why is in reviews that are closed to who made this ledger.</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>%1 clause, %2 reviewer, %3 "4 points set by hand: reason"</extracomment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Points by the scoring scheme %1.</source>
        <translation>Points by the scoring scheme %1.</translation>
    </message>
    <message>
        <source>Points of no. %1 by the scoring scheme %2.</source>
        <translation>Points of no. %1 by the scoring scheme %2.</translation>
    </message>
    <message>
        <source>The standard does not prescribe points. Points are the mean of the reviewers; a range means that answers are still missing.</source>
        <translation>The standard does not prescribe points. Points are the mean of the reviewers; a range means that answers are still missing.</translation>
    </message>
    <message>
        <source>No. %1: %2</source>
        <translation>No. %1: %2</translation>
    </message>
    <message>
        <source>%1: the case has no file with the SHA-256 %2; attach it first.</source>
        <translation>%1: the case has no file with the SHA-256 %2; attach it first.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be taken away: these checks point to it: %2. Take the links away first.</source>
        <translation>The file “%1” cannot be taken away: these checks point to it: %2. Take the links away first.</translation>
    </message>
    <message>
        <source>Type the passphrase that protects the key.</source>
        <translation>Type the passphrase that protects the key.</translation>
    </message>
    <message>
        <source>The passphrase is too short: %1 characters or more are needed.</source>
        <translation>The passphrase is too short: %1 characters or more are needed.</translation>
    </message>
    <message>
        <source>The printer “%1” did not take the report. Check that it is switched on and accepts jobs, and print it once more.</source>
        <translation>The printer “%1” did not take the report. Check that it is switched on and accepts jobs, and print it once more.</translation>
    </message>
    <message>
        <source>The report is made but cannot be shown</source>
        <translation>The report is made but cannot be shown</translation>
    </message>
    <message>
        <source>in memory</source>
        <translation>in memory</translation>
    </message>
    <message>
        <source>Pages cannot be shown: the program yongping-viewer is missing or cannot be started. Install Yongping again.</source>
        <translation>Pages cannot be shown: the program yongping-viewer is missing or cannot be started. Install Yongping again.</translation>
    </message>
    <message>
        <source>This file cannot be shown: it needs too much time or memory. Do not trust it if you do not know where it comes from.</source>
        <translation>This file cannot be shown: it needs too much time or memory. Do not trust it if you do not know where it comes from.</translation>
    </message>
    <message>
        <source>This file cannot be shown: it is damaged or not what its name says. Ask for it once more.</source>
        <translation>This file cannot be shown: it is damaged or not what its name says. Ask for it once more.</translation>
    </message>
    <message>
        <source>This file or its pages are too large to be shown. Open it with another program.</source>
        <translation>This file or its pages are too large to be shown. Open it with another program.</translation>
    </message>
    <message>
        <source>Only PDF files and pictures are shown here. Open this file with another program.</source>
        <translation>Only PDF files and pictures are shown here. Open this file with another program.</translation>
    </message>
    <message>
        <source>This page cannot be shown: it is damaged or needs too much time or memory.</source>
        <translation>This page cannot be shown: it is damaged or needs too much time or memory.</translation>
    </message>
    <message>
        <source>%1 was flagged.</source>
        <translation>%1 was flagged.</translation>
    </message>
    <message>
        <source>The flag of %1 was taken away.</source>
        <translation>The flag of %1 was taken away.</translation>
    </message>
    <message>
        <source>Remembered the signatures of a report.</source>
        <translation>Remembered the signatures of a report.</translation>
    </message>
    <message>
        <source>The reviewer's name was set.</source>
        <translation>The reviewer's name was set.</translation>
    </message>
    <message>
        <source>The trusted certificates were changed.</source>
        <translation>The trusted certificates were changed.</translation>
    </message>
    <message>
        <source>The organiser's scoring schemes were changed.</source>
        <translation>The organiser's scoring schemes were changed.</translation>
    </message>
    <message>
        <source>Took back: %1</source>
        <extracomment>%1 a whole sentence about a change</extracomment>
        <translation>Took back: %1</translation>
    </message>
    <message>
        <source>Did again: %1</source>
        <extracomment>%1 a whole sentence about a change</extracomment>
        <translation>Did again: %1</translation>
    </message>
    <message>
        <source>%1, part of page %2</source>
        <translation>%1, part of page %2</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, page %2</translation>
    </message>
    <message>
        <source>%1, a default that comes with the program</source>
        <extracomment>%1 a scoring scheme's title with its digest</extracomment>
        <translation>%1, a default that comes with the program</translation>
    </message>
    <message>
        <source>%1, set by the organiser</source>
        <translation>%1, set by the organiser</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Scoring scheme</source>
        <translation>Scoring scheme</translation>
    </message>
    <message>
        <source>The case “%1” has no file “%2”.</source>
        <translation>The case “%1” has no file “%2”.</translation>
    </message>
    <message>
        <source>The folder “%1” for backups cannot be made. See whether its disk is there and may be written.</source>
        <translation>The folder “%1” for backups cannot be made. See whether its disk is there and may be written.</translation>
    </message>
    <message>
        <source>evidence.%1: the case has no file “%2” with this content. Attach it first, or take the case in from a bundle, which brings its files.</source>
        <translation>evidence.%1: the case has no file “%2” with this content. Attach it first, or take the case in from a bundle, which brings its files.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a time-stamp service. It begins with http:// or https://.</source>
        <translation>“%1” is not the address of a time-stamp service. It begins with http:// or https://.</translation>
    </message>
    <message>
        <source>Only the case data were checked, not the pages: %1</source>
        <translation>Only the case data were checked, not the pages: %1</translation>
    </message>
    <message>
        <source>the scoring scheme of the report is not here.</source>
        <translation>the scoring scheme of the report is not here.</translation>
    </message>
    <message>
        <source>they are in Chinese; check them with the program in Chinese.</source>
        <translation>they are in Chinese; check them with the program in Chinese.</translation>
    </message>
    <message>
        <source>they are in English; check them with the program in English.</source>
        <translation>they are in English; check them with the program in English.</translation>
    </message>
    <message>
        <source>the data carry no reviews to lay out.</source>
        <translation>the data carry no reviews to lay out.</translation>
    </message>
    <message>
        <source>The pages do not say what the case data say: page %1 reads “%2” where “%3” is due.</source>
        <translation>The pages do not say what the case data say: page %1 reads “%2” where “%3” is due.</translation>
    </message>
    <message>
        <source>The words on the pages are those of the case data, but page %1 is not drawn as this program draws it. Look at it closely.</source>
        <translation>The words on the pages are those of the case data, but page %1 is not drawn as this program draws it. Look at it closely.</translation>
    </message>
    <message>
        <source>The pages show exactly what the case data say.</source>
        <translation>The pages show exactly what the case data say.</translation>
    </message>
    <message>
        <source>the report's fonts are not the ones of this computer.</source>
        <translation>the report's fonts are not the ones of this computer.</translation>
    </message>
    <message>
        <source>There is no scoring scheme “%1”; “scheme list” shows those that are there.</source>
        <translation>There is no scoring scheme “%1”; “scheme list” shows those that are there.</translation>
    </message>
    <message>
        <source>Several scoring schemes have a digest that begins with %1. Give more of it.</source>
        <translation>Several scoring schemes have a digest that begins with %1. Give more of it.</translation>
    </message>
    <message>
        <source>“%1” is the shipped default; give your scheme another id.</source>
        <translation>“%1” is the shipped default; give your scheme another id.</translation>
    </message>
    <message>
        <source>The scoring scheme “%1” cannot be used: %2</source>
        <translation>The scoring scheme “%1” cannot be used: %2</translation>
    </message>
    <message>
        <source>it has no points.</source>
        <translation>it has no points.</translation>
    </message>
    <message>
        <source>A store keeps at most %1 scoring schemes; remove one first.</source>
        <translation>A store keeps at most %1 scoring schemes; remove one first.</translation>
    </message>
    <message>
        <source>The panel has decided on the case “%1”; take the decision back before its scoring scheme is changed.</source>
        <translation>The panel has decided on the case “%1”; take the decision back before its scoring scheme is changed.</translation>
    </message>
    <message>
        <source>The store remembers nothing of this report.</source>
        <translation>The store remembers nothing of this report.</translation>
    </message>
    <message>
        <source>There is nothing of the case “%1” that you could take back.</source>
        <translation>There is nothing of the case “%1” that you could take back.</translation>
    </message>
    <message>
        <source>There is nothing of the case “%1” that you could do again.</source>
        <translation>There is nothing of the case “%1” that you could do again.</translation>
    </message>
    <message>
        <source>The panel has decided on the case “%1”; take the decision back before anything else is undone.</source>
        <translation>The panel has decided on the case “%1”; take the decision back before anything else is undone.</translation>
    </message>
    <message>
        <source>No official document is attached to this store.</source>
        <translation>No official document is attached to this store.</translation>
    </message>
    <message>
        <source>Show the wording of the published standard (a PDF, .docx or text) beside the checklists.</source>
        <translation>Show the wording of the published standard (a PDF, .docx or text) beside the checklists.</translation>
    </message>
    <message>
        <source>Show which clauses were found in it.</source>
        <translation>Show which clauses were found in it.</translation>
    </message>
    <message>
        <source>Take the published standard away again.</source>
        <translation>Take the published standard away again.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 clauses were found.</source>
        <translation>%1: %2 of %3 clauses were found.</translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation>Not found: %1</translation>
    </message>
    <message>
        <source>The file %1 is damaged and cannot be read. Ask for it once more.</source>
        <translation>The file %1 is damaged and cannot be read. Ask for it once more.</translation>
    </message>
    <message>
        <source>The file %1 is too large to be read. Choose the published document itself.</source>
        <translation>The file %1 is too large to be read. Choose the published document itself.</translation>
    </message>
    <message>
        <source>The file %1 is no Word document. Choose a PDF, a Word document (.docx) or a text file.</source>
        <translation>The file %1 is no Word document. Choose a PDF, a Word document (.docx) or a text file.</translation>
    </message>
    <message>
        <source>The file %1 is neither a PDF nor a Word document (.docx) nor text in UTF-8. Save it as one of these and choose it again.</source>
        <translation>The file %1 is neither a PDF nor a Word document (.docx) nor text in UTF-8. Save it as one of these and choose it again.</translation>
    </message>
    <message>
        <source>The file %1 holds no text; a scanned document must be recognised as text first.</source>
        <translation>The file %1 holds no text; a scanned document must be recognised as text first.</translation>
    </message>
    <message>
        <source>The official document kept in the store cannot be read; attach it again.</source>
        <translation>The official document kept in the store cannot be read; attach it again.</translation>
    </message>
    <message>
        <source>No clause of the standard was found in %1. Choose the published document with the conditions of all categories.</source>
        <translation>No clause of the standard was found in %1. Choose the published document with the conditions of all categories.</translation>
    </message>
    <message>
        <source>The case “%1” has several files “%2”. Name the one that is meant: %3.</source>
        <translation>The case “%1” has several files “%2”. Name the one that is meant: %3.</translation>
    </message>
    <message>
        <source>Take a file out of a case, named as it is there or by its digest; one that a review points to stays.</source>
        <translation>Take a file out of a case, named as it is there or by its digest; one that a review points to stays.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>The folder “%1” for backups is not there, so no copy is made. Put its disk in, or choose another folder in the settings, section Backups.</source>
        <translation>The folder “%1” for backups is not there, so no copy is made. Put its disk in, or choose another folder in the settings, section Backups.</translation>
    </message>
    <message>
        <source>%1 characters or more, best a short sentence. If it is lost, so is the key.</source>
        <translation>%1 characters or more, best a short sentence. If it is lost, so is the key.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many. Usage: yongpingctl %2 %3</source>
        <translation>“%1” is one argument too many. Usage: yongpingctl %2 %3</translation>
    </message>
    <message>
        <source>The part yongpingctl-layout.so, which lays out pages and draws seals, cannot be loaded. Install Yongping anew.</source>
        <translation>The part yongpingctl-layout.so, which lays out pages and draws seals, cannot be loaded. Install Yongping anew.</translation>
    </message>
    <message>
        <source>the report does not say by which layout it was made.</source>
        <translation>the report does not say by which layout it was made.</translation>
    </message>
    <message>
        <source>they were made by layout %1 (version %2 of the program), and this program has layout %3.</source>
        <translation>they were made by layout %1 (version %2 of the program), and this program has layout %3.</translation>
    </message>
    <message>
        <source>they show promises of the project's other cases, which are not in the data: other criteria apply to these, or there are too many.</source>
        <translation>they show promises of the project's other cases, which are not in the data: other criteria apply to these, or there are too many.</translation>
    </message>
    <message>
        <source>only an acceptance report shows promises.</source>
        <translation>only an acceptance report shows promises.</translation>
    </message>
    <message>
        <source>a stage is expected.</source>
        <translation>a stage is expected.</translation>
    </message>
    <message>
        <source>there are more than %1 cases.</source>
        <translation>there are more than %1 cases.</translation>
    </message>
    <message>
        <source>“%1” is no SHA-256.</source>
        <translation>“%1” is no SHA-256.</translation>
    </message>
    <message>
        <source>The store “%1” is busy with another change; a file cannot be kept in it now.</source>
        <translation>The store “%1” is busy with another change; a file cannot be kept in it now.</translation>
    </message>
    <message>
        <source>Line %1 of the history: %2</source>
        <translation>Line %1 of the history: %2</translation>
    </message>
    <message>
        <source>“%1” is a folder or not there, so nothing was attached. Choose files.</source>
        <translation>“%1” is a folder or not there, so nothing was attached. Choose files.</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 GB.</source>
        <translation>The file %1 is larger than %2 GB.</translation>
    </message>
    <message>
        <source>The file %1 changed while it was read; try again.</source>
        <translation>The file %1 changed while it was read; try again.</translation>
    </message>
    <message>
        <source>The report carries no reviews of “%1”: who made it was not to read them.</source>
        <translation>The report carries no reviews of “%1”: who made it was not to read them.</translation>
    </message>
    <message>
        <source>A review report carries one review.</source>
        <translation>A review report carries one review.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A reviewer, the conclusion of the own answers, the points</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Reviewers</translation>
    </message>
    <message>
        <source>The conclusion is the same, but the points cannot be checked: the scoring scheme “%1” that the report used is not here.</source>
        <translation>The conclusion is the same, but the points cannot be checked: the scoring scheme “%1” that the report used is not here.</translation>
    </message>
    <message>
        <source>%1 If it is the same person under another name, add --other-name.</source>
        <translation>%1 If it is the same person under another name, add --other-name.</translation>
    </message>
    <message>
        <source>The field to sign; by default that of the key's name, else the first empty one.</source>
        <translation>The field to sign; by default that of the key's name, else the first empty one.</translation>
    </message>
    <message>
        <source>Sign although the key's name is not that of the field's person.</source>
        <translation>Sign although the key's name is not that of the field's person.</translation>
    </message>
    <message>
        <source>Let the store trust the certificates of a file, or keep its revocation list.</source>
        <translation>Let the store trust the certificates of a file, or keep its revocation list.</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 byte</translation>
    </message>
    <message>
        <source>All fields are signed.</source>
        <translation>All fields are signed.</translation>
    </message>
    <message>
        <source>they show who set points by hand and why, which the data leave out.</source>
        <translation>they show who set points by hand and why, which the data leave out.</translation>
    </message>
    <message>
        <source>The key of %1 has already signed this report, in the field “%2”; each field needs a person of its own.</source>
        <translation>The key of %1 has already signed this report, in the field “%2”; each field needs a person of its own.</translation>
    </message>
    <message>
        <source>The chair signs last, as nobody can sign after that; still to sign: %1.</source>
        <extracomment>%1 are names</extracomment>
        <translation>The chair signs last, as nobody can sign after that; still to sign: %1.</translation>
    </message>
    <message>
        <source>The field “%1” is signed last, as nobody can sign after that; still to sign: %2.</source>
        <extracomment>%1 is the name of a field, %2 are names</extracomment>
        <translation>The field “%1” is signed last, as nobody can sign after that; still to sign: %2.</translation>
    </message>
    <message>
        <source>This field is for %1; the key is that of %2.</source>
        <translation>This field is for %1; the key is that of %2.</translation>
    </message>
    <message>
        <source>The revocation lists were changed.</source>
        <translation>The revocation lists were changed.</translation>
    </message>
    <message>
        <source>The attached text of the standard was changed.</source>
        <translation>The attached text of the standard was changed.</translation>
    </message>
    <message>
        <source>The scoring schemes kept in the store cannot be read; restore a backup.</source>
        <translation>The scoring schemes kept in the store cannot be read; restore a backup.</translation>
    </message>
</context>
<context>
    <name>yongping::AboutSection</name>
    <message>
        <source>Yongping, version %1</source>
        <translation>Yongping, version %1</translation>
    </message>
    <message>
        <source>Ningbo's detailed standard rules for projects of intelligent manufacturing (trial)</source>
        <translation>Ningbo's detailed standard rules for projects of intelligent manufacturing (trial)</translation>
    </message>
    <message>
        <source>GPL-3.0-or-later: free software; you may use, study, share and change it</source>
        <translation>GPL-3.0-or-later: free software; you may use, study, share and change it</translation>
    </message>
    <message>
        <source>No log is written.</source>
        <translation>No log is written.</translation>
    </message>
</context>
<context>
    <name>yongping::AgreementDraft</name>
    <message>
        <source>Say first what the panel agrees on.</source>
        <translation>Say first what the panel agrees on.</translation>
    </message>
    <message>
        <source>The reviewers differ here: say why the panel agrees on this.</source>
        <translation>The reviewers differ here: say why the panel agrees on this.</translation>
    </message>
    <message>
        <source>Name the member who dissents.</source>
        <translation>Name the member who dissents.</translation>
    </message>
    <message>
        <source>Write down what %1 objects.</source>
        <translation>Write down what %1 objects.</translation>
    </message>
</context>
<context>
    <name>yongping::AssignmentBanner</name>
    <message>
        <source>&amp;None</source>
        <translation>&amp;None</translation>
    </message>
    <message>
        <source>There is a &amp;conflict…</source>
        <translation>There is a &amp;conflict…</translation>
    </message>
    <message>
        <source>Declare: no conflict of interest</source>
        <translation>Declare: no conflict of interest</translation>
    </message>
    <message>
        <source>Declare a conflict of interest</source>
        <translation>Declare a conflict of interest</translation>
    </message>
    <message>
        <source>You declared a conflict of interest; the assignment has ended.</source>
        <translation>You declared a conflict of interest; the assignment has ended.</translation>
    </message>
    <message>
        <source>&amp;Write it for the office…</source>
        <translation>&amp;Write it for the office…</translation>
    </message>
    <message>
        <source>It was due on %1.</source>
        <translation>It was due on %1.</translation>
    </message>
    <message>
        <source>It is due on %1.</source>
        <translation>It is due on %1.</translation>
    </message>
    <message>
        <source>Is there a conflict of interest between you and this case?</source>
        <translation>Is there a conflict of interest between you and this case?</translation>
    </message>
    <message>
        <source>Declare this first; then you can answer. A conflict ends your assignment. The declaration is recorded and not changed afterwards.</source>
        <translation>Declare this first; then you can answer. A conflict ends your assignment. The declaration is recorded and not changed afterwards.</translation>
    </message>
    <message>
        <source>The office returned your review: %1</source>
        <translation>The office returned your review: %1</translation>
    </message>
    <message>
        <source>Correct it and submit it again. %1</source>
        <translation>Correct it and submit it again. %1</translation>
    </message>
    <message>
        <source>&amp;Submit again…</source>
        <translation>&amp;Submit again…</translation>
    </message>
    <message>
        <source>This review is yours to make.</source>
        <translation>This review is yours to make.</translation>
    </message>
    <message>
        <source>&amp;Submit…</source>
        <translation>&amp;Submit…</translation>
    </message>
    <message>
        <source>Submitted on %1 (submission %2).</source>
        <translation>Submitted on %1 (submission %2).</translation>
    </message>
    <message>
        <source>It is read-only until the office returns it for correction.</source>
        <translation>It is read-only until the office returns it for correction.</translation>
    </message>
    <message>
        <source>&amp;Write the bundle again…</source>
        <translation>&amp;Write the bundle again…</translation>
    </message>
</context>
<context>
    <name>yongping::Backups</name>
    <message>
        <source>The folder “%1” cannot be written. Choose another one for backups.</source>
        <translation>The folder “%1” cannot be written. Choose another one for backups.</translation>
    </message>
</context>
<context>
    <name>yongping::BackupsModel</name>
    <message>
        <source>%1 (today)</source>
        <translation>%1 (today)</translation>
    </message>
    <message>
        <source>%1 (yesterday)</source>
        <translation>%1 (yesterday)</translation>
    </message>
    <message>
        <source>Copy of</source>
        <translation>Copy of</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
</context>
<context>
    <name>yongping::BackupsSection</name>
    <message>
        <source>The newest copy was made on %1.</source>
        <translation>The newest copy was made on %1.</translation>
    </message>
    <message>
        <source>There is no copy of this store yet.</source>
        <translation>There is no copy of this store yet.</translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation>Copying and checking…</translation>
    </message>
    <message>
        <source>A copy was made and checked.</source>
        <translation>A copy was made and checked.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>This copy is damaged: %1</source>
        <translation>This copy is damaged: %1</translation>
    </message>
    <message numerus="yes">
        <source>The copy of %1 is whole: %n case(s).</source>
        <translation>
            <numerusform>The copy of %1 is whole: %n case.</numerusform>
            <numerusform>The copy of %1 is whole: %n cases.</numerusform>
        </translation>
    </message>
    <message>
        <source>This copy is damaged and cannot be restored: %1</source>
        <translation>This copy is damaged and cannot be restored: %1</translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <translation>Folder for the copies</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Use this folder</translation>
    </message>
    <message>
        <source>New copies go here. Those made before stay in %1.</source>
        <translation>New copies go here. Those made before stay in %1.</translation>
    </message>
    <message>
        <source>New copies go here.</source>
        <translation>New copies go here.</translation>
    </message>
    <message>
        <source>The folder of the copies is missing.</source>
        <translation>The folder of the copies is missing.</translation>
    </message>
    <message>
        <source>Folder of the copies: %1</source>
        <translation>Folder of the copies: %1</translation>
    </message>
    <message>
        <source>Only a window that may change the store can do this.</source>
        <translation>Only a window that may change the store can do this.</translation>
    </message>
</context>
<context>
    <name>yongping::BundleExportDialog</name>
    <message>
        <source>Export “%1” as a bundle</source>
        <translation>Export “%1” as a bundle</translation>
    </message>
    <message numerus="yes">
        <source>Export %n case(s) as one bundle</source>
        <translation>
            <numerusform>Export %n case as one bundle</numerusform>
            <numerusform>Export %n cases as one bundle</numerusform>
        </translation>
    </message>
    <message>
        <source>File of the bundle</source>
        <translation>File of the bundle</translation>
    </message>
    <message>
        <source>Say where the bundle is written.</source>
        <translation>Say where the bundle is written.</translation>
    </message>
    <message>
        <source>This file is there already; choose another name.</source>
        <translation>This file is there already; choose another name.</translation>
    </message>
</context>
<context>
    <name>yongping::BundleImport</name>
    <message numerus="yes">
        <source>Looking into %n bundle(s)…</source>
        <translation>
            <numerusform>Looking into %n bundle…</numerusform>
            <numerusform>Looking into %n bundles…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %n bundle(s)…</source>
        <translation>
            <numerusform>Importing %n bundle…</numerusform>
            <numerusform>Importing %n bundles…</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled: nothing was taken in, all is as it was.</source>
        <translation>The import was cancelled: nothing was taken in, all is as it was.</translation>
    </message>
</context>
<context>
    <name>yongping::CardColumn</name>
    <message>
        <source>Next: %1</source>
        <translation>Next: %1</translation>
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
    <message>
        <source>By %1. Choose the scoring scheme</source>
        <translation>By %1. Choose the scoring scheme</translation>
    </message>
    <message>
        <source>Points %1 (newer scheme)</source>
        <translation>Points %1 (newer scheme)</translation>
    </message>
    <message>
        <source>By %1. The organiser has a newer version: compare the points and choose</source>
        <translation>By %1. The organiser has a newer version: compare the points and choose</translation>
    </message>
</context>
<context>
    <name>yongping::CaseHanding</name>
    <message>
        <source>Something is still being done; wait for it or cancel it.</source>
        <translation>Something is still being done; wait for it or cancel it.</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %n case(s)…</source>
        <translation>
            <numerusform>Exporting %n case…</numerusform>
            <numerusform>Exporting %n cases…</numerusform>
        </translation>
    </message>
    <message>
        <source>The bundle was written to “%1”.</source>
        <translation>The bundle was written to “%1”.</translation>
    </message>
    <message>
        <source>The export was cancelled: no bundle was written.</source>
        <translation>The export was cancelled: no bundle was written.</translation>
    </message>
    <message numerus="yes">
        <source>Issuing to %n expert(s)…</source>
        <translation>
            <numerusform>Issuing to %n expert…</numerusform>
            <numerusform>Issuing to %n experts…</numerusform>
        </translation>
    </message>
    <message>
        <source>Issuing was cancelled: no bundle was written, all is as it was.</source>
        <translation>Issuing was cancelled: no bundle was written, all is as it was.</translation>
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
    <message>
        <source>%1/%2 submitted</source>
        <extracomment>%1 of %2 experts have submitted; a short mark behind the name of a case</extracomment>
        <translation>%1/%2 submitted</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <extracomment>merges that wait for a choice; a short mark behind the name of a case</extracomment>
        <translation>
            <numerusform>%n to settle</numerusform>
            <numerusform>%n to settle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 experts have submitted.</source>
        <translation>%1 of %2 experts have submitted.</translation>
    </message>
    <message numerus="yes">
        <source>%n merge(s) wait to be settled.</source>
        <translation>
            <numerusform>%n merge waits to be settled.</numerusform>
            <numerusform>%n merges wait to be settled.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sample that comes with the program.</source>
        <translation>A sample that comes with the program.</translation>
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
    <message>
        <source>Issue to experts…</source>
        <translation>Issue to experts…</translation>
    </message>
    <message>
        <source>Experts and returns…</source>
        <translation>Experts and returns…</translation>
    </message>
    <message>
        <source>Export as a bundle…</source>
        <translation>Export as a bundle…</translation>
    </message>
    <message>
        <source>Import bundles and case files</source>
        <translation>Import bundles and case files</translation>
    </message>
    <message>
        <source>Bundles and case files (*.ypb *.json)</source>
        <translation>Bundles and case files (*.ypb *.json)</translation>
    </message>
    <message>
        <source>Scoring scheme…</source>
        <translation>Scoring scheme…</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Delete the case</source>
        <translation>Delete the case</translation>
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
    <message>
        <source>keeps the promise</source>
        <translation>keeps the promise</translation>
    </message>
    <message>
        <source>no result yet</source>
        <translation>no result yet</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>promise</translation>
    </message>
    <message>
        <source>does not keep it</source>
        <translation>does not keep it</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>possible before rounding</source>
        <translation>possible before rounding</translation>
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
        <source>Flagged</source>
        <translation>Flagged</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>Take the flag away (Ctrl+B)</source>
        <translation>Take the flag away (Ctrl+B)</translation>
    </message>
    <message>
        <source>Flag the clause to come back to it (Ctrl+B)</source>
        <translation>Flag the clause to come back to it (Ctrl+B)</translation>
    </message>
    <message>
        <source>%1 is flagged</source>
        <translation>%1 is flagged</translation>
    </message>
    <message>
        <source>Flag %1</source>
        <translation>Flag %1</translation>
    </message>
</context>
<context>
    <name>yongping::ClauseJump</name>
    <message>
        <source>Go to a clause: number, name or words of its text</source>
        <translation>Go to a clause: number, name or words of its text</translation>
    </message>
    <message>
        <source>Go to a clause</source>
        <translation>Go to a clause</translation>
    </message>
    <message>
        <source>Clauses found</source>
        <translation>Clauses found</translation>
    </message>
    <message>
        <source>Chinese or English, such as design.1</source>
        <translation>Chinese or English, such as design.1</translation>
    </message>
    <message>
        <source>No clause has all of these words.</source>
        <translation>No clause has all of these words.</translation>
    </message>
</context>
<context>
    <name>yongping::ConditionList</name>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Condition %1</source>
        <translation>Condition %1</translation>
    </message>
    <message>
        <source>What is to be rectified</source>
        <translation>What is to be rectified</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>Take this condition away</translation>
    </message>
    <message>
        <source>Take condition %1 away</source>
        <translation>Take condition %1 away</translation>
    </message>
</context>
<context>
    <name>yongping::ConflictsView</name>
    <message>
        <source>Conflicts: left takes ours, right takes theirs</source>
        <translation>Conflicts: left takes ours, right takes theirs</translation>
    </message>
    <message>
        <source>All o&amp;urs</source>
        <translation>All o&amp;urs</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>All &amp;theirs</translation>
    </message>
    <message>
        <source>All are settled.</source>
        <translation>All are settled.</translation>
    </message>
    <message numerus="yes">
        <source>%n to be settled: ← takes ours, → takes theirs.</source>
        <translation>
            <numerusform>%n to be settled: ← takes ours, → takes theirs.</numerusform>
            <numerusform>%n to be settled: ← takes ours, → takes theirs.</numerusform>
        </translation>
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
    <name>yongping::DecisionBox</name>
    <message>
        <source>not decided yet</source>
        <translation>not decided yet</translation>
    </message>
    <message>
        <source>Reason (required)</source>
        <translation>Reason (required)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>To be rectified</source>
        <translation>To be rectified</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 a member of the panel, %2 the role, %3 present or absent</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
</context>
<context>
    <name>yongping::DeclareDialog</name>
    <message>
        <source>such as: adviser of the applicant since 2021</source>
        <translation>such as: adviser of the applicant since 2021</translation>
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
    <name>yongping::DissentList</name>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>What the member objects, as it is to be kept</source>
        <translation>What the member objects, as it is to be kept</translation>
    </message>
    <message>
        <source>Take this dissent away</source>
        <translation>Take this dissent away</translation>
    </message>
    <message>
        <source>Member of dissent %1</source>
        <translation>Member of dissent %1</translation>
    </message>
    <message>
        <source>Text of dissent %1</source>
        <translation>Text of dissent %1</translation>
    </message>
    <message>
        <source>Take dissent %1 away</source>
        <translation>Take dissent %1 away</translation>
    </message>
</context>
<context>
    <name>yongping::DistrustDialog</name>
    <message>
        <source>Trust “%1” no longer?</source>
        <translation>Trust “%1” no longer?</translation>
    </message>
</context>
<context>
    <name>yongping::DropZone</name>
    <message>
        <source>Drop bundles and case files here to import them</source>
        <translation>Drop bundles and case files here to import them</translation>
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
    <message numerus="yes">
        <source>%1 · %n flagged</source>
        <extracomment>%1 answered of all checks, such as 3/8</extracomment>
        <translation>
            <numerusform>%1 · %n flagged</numerusform>
            <numerusform>%1 · %n flagged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yongping::ElementSheet</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 of %2 answered</translation>
    </message>
    <message>
        <source>Make the list anew</source>
        <translation>Make the list anew</translation>
    </message>
    <message>
        <source>Show all clauses</source>
        <translation>Show all clauses</translation>
    </message>
    <message>
        <source>All elements: %1</source>
        <translation>All elements: %1</translation>
    </message>
    <message>
        <source>Nothing is open: every check that is due and asked is answered.</source>
        <translation>Nothing is open: every check that is due and asked is answered.</translation>
    </message>
    <message>
        <source>No clause is flagged. Ctrl+B flags the clause that you are at.</source>
        <translation>No clause is flagged. Ctrl+B flags the clause that you are at.</translation>
    </message>
    <message>
        <source>No clause is judged “not met” so far.</source>
        <translation>No clause is judged “not met” so far.</translation>
    </message>
    <message>
        <source>The reviews of this case do not differ in any clause.</source>
        <translation>The reviews of this case do not differ in any clause.</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) came or went since the list was made</source>
        <translation>
            <numerusform>%n clause came or went since the list was made</numerusform>
            <numerusform>%n clauses came or went since the list was made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yongping::ErrorDialog</name>
    <message>
        <source>What failed</source>
        <translation>What failed</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copy the details</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>Open the folder of the log</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>yongping::EvidenceFiles</name>
    <message>
        <source>Stopped: nothing was attached.</source>
        <translation>Stopped: nothing was attached.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached.</source>
        <translation>
            <numerusform>%n file attached.</numerusform>
            <numerusform>%n files attached.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store is open for reading only.</source>
        <translation>The store is open for reading only.</translation>
    </message>
    <message>
        <source>Attach files to the case</source>
        <translation>Attach files to the case</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Attach</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>PDF and images (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.webp *.bmp)</source>
        <translation>PDF and images (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.webp *.bmp)</translation>
    </message>
    <message>
        <source>The clipboard holds no file and no picture.</source>
        <translation>The clipboard holds no file and no picture.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>“%1” stays: these checks point to it: %2. Take the links away first.</source>
        <translation>“%1” stays: these checks point to it: %2. Take the links away first.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between checks</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Take “%1” out of the case?</source>
        <translation>Take “%1” out of the case?</translation>
    </message>
    <message>
        <source>It goes from the case and from the bundles made of it. The history keeps its name and when it was taken out.</source>
        <translation>It goes from the case and from the bundles made of it. The history keeps its name and when it was taken out.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>“%1” was taken out of the case.</source>
        <translation>“%1” was taken out of the case.</translation>
    </message>
    <message>
        <source>“%1” is of a kind that is not opened from here. Save a copy to look at it.</source>
        <translation>“%1” is of a kind that is not opened from here. Save a copy to look at it.</translation>
    </message>
    <message>
        <source>Open “%1” with another program?</source>
        <translation>Open “%1” with another program?</translation>
    </message>
    <message>
        <source>This file is not shown here. The system's program gets a copy; what you change in it does not come back. Open only what you trust.</source>
        <translation>This file is not shown here. The system's program gets a copy; what you change in it does not come back. Open only what you trust.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>The system has no program for “%1”. Save a copy instead.</source>
        <translation>The system has no program for “%1”. Save a copy instead.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Hidden files and folders in it are left out.</source>
        <translation>“%1” is a folder. Hidden files and folders in it are left out.</translation>
    </message>
    <message numerus="yes">
        <source>Attach the %n file(s) in the folder?</source>
        <translation>
            <numerusform>Attach the file in the folder?</numerusform>
            <numerusform>Attach the %n files in the folder?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attach the %n file(s) in the folders?</source>
        <translation>
            <numerusform>Attach the %n file in the folders?</numerusform>
            <numerusform>Attach the %n files in the folders?</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” are folders. Hidden files and folders in them are left out.</source>
        <translation>“%1” are folders. Hidden files and folders in them are left out.</translation>
    </message>
    <message>
        <source>”, “</source>
        <comment>between names of folders</comment>
        <translation>”, “</translation>
    </message>
</context>
<context>
    <name>yongping::EvidenceIntake</name>
    <message numerus="yes">
        <source>Attaching %n file(s)…</source>
        <translation>
            <numerusform>Attaching %n file…</numerusform>
            <numerusform>Attaching %n files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yongping::EvidenceModel</name>
    <message>
        <source>Linked to this check</source>
        <translation>Linked to this check</translation>
    </message>
    <message>
        <source>Nothing is linked to this check.</source>
        <translation>Nothing is linked to this check.</translation>
    </message>
    <message>
        <source>The case has no files.</source>
        <translation>The case has no files.</translation>
    </message>
    <message>
        <source>No evidence yet: drop files here, or press Ctrl+Shift+A.</source>
        <translation>No evidence yet: drop files here, or press Ctrl+Shift+A.</translation>
    </message>
    <message>
        <source>Files of the case</source>
        <translation>Files of the case</translation>
    </message>
    <message>
        <source>Every file is linked to a check.</source>
        <translation>Every file is linked to a check.</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>the whole file</translation>
    </message>
    <message>
        <source>the case does not have this file any more</source>
        <translation>the case does not have this file any more</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A place in a file: the file, then where and the note</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>linked to %n check(s)</source>
        <translation>
            <numerusform>linked to %n check</numerusform>
            <numerusform>linked to %n checks</numerusform>
        </translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>not linked</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>page %1, a part of it</source>
        <translation>page %1, a part of it</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
</context>
<context>
    <name>yongping::EvidencePanel</name>
    <message>
        <source>Attach files…</source>
        <translation>Attach files…</translation>
    </message>
    <message>
        <source>Evidence: what is linked to the check, and the files of the case</source>
        <translation>Evidence: what is linked to the check, and the files of the case</translation>
    </message>
    <message>
        <source>Attach files to the case (Ctrl+Shift+A); they can also be dropped or pasted here</source>
        <translation>Attach files to the case (Ctrl+Shift+A); they can also be dropped or pasted here</translation>
    </message>
    <message>
        <source>Show only the files that no check points to</source>
        <translation>Show only the files that no check points to</translation>
    </message>
    <message>
        <source>The store is open for reading only: nothing can be attached or linked.</source>
        <translation>The store is open for reading only: nothing can be attached or linked.</translation>
    </message>
    <message>
        <source>Not linked %1</source>
        <extracomment>A filter of files, with how many there are</extracomment>
        <translation>Not linked %1</translation>
    </message>
    <message numerus="yes">
        <source>Not linked: %n file(s)</source>
        <translation>
            <numerusform>Not linked: %n file</numerusform>
            <numerusform>Not linked: %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Show beside the form (Enter)</source>
        <translation>Show beside the form (Enter)</translation>
    </message>
    <message>
        <source>Open with another program… (Enter)</source>
        <translation>Open with another program… (Enter)</translation>
    </message>
    <message>
        <source>Link the whole file to the check</source>
        <translation>Link the whole file to the check</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Take the link away (Delete)</source>
        <translation>Take the link away (Delete)</translation>
    </message>
    <message>
        <source>Take the file out of the case… (Delete)</source>
        <translation>Take the file out of the case… (Delete)</translation>
    </message>
</context>
<context>
    <name>yongping::EvidenceRoom</name>
    <message>
        <source>Review: evidence</source>
        <translation>Review: evidence</translation>
    </message>
    <message>
        <source>Show the evidence beside the form, or close it</source>
        <translation>Show the evidence beside the form, or close it</translation>
    </message>
    <message>
        <source>From the form to the evidence, and back</source>
        <translation>From the form to the evidence, and back</translation>
    </message>
    <message>
        <source>Next place of the check</source>
        <translation>Next place of the check</translation>
    </message>
    <message>
        <source>Place before it</source>
        <translation>Place before it</translation>
    </message>
    <message>
        <source>Link the page that is seen to the check</source>
        <translation>Link the page that is seen to the check</translation>
    </message>
    <message>
        <source>Link a part of the page to the check</source>
        <translation>Link a part of the page to the check</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Attach files</translation>
    </message>
    <message>
        <source>Attach what is in the clipboard</source>
        <translation>Attach what is in the clipboard</translation>
    </message>
    <message>
        <source>From the evidence back to the form</source>
        <translation>From the evidence back to the form</translation>
    </message>
    <message>
        <source>Go to a check first: files are linked to checks.</source>
        <translation>Go to a check first: files are linked to checks.</translation>
    </message>
    <message>
        <source>The store is open for reading only.</source>
        <translation>The store is open for reading only.</translation>
    </message>
    <message>
        <source>Open a file first: then its page can be linked.</source>
        <translation>Open a file first: then its page can be linked.</translation>
    </message>
    <message>
        <source>Open a file first: then a part of a page can be linked.</source>
        <translation>Open a file first: then a part of a page can be linked.</translation>
    </message>
    <message>
        <source>Linked to the check.</source>
        <translation>Linked to the check.</translation>
    </message>
    <message>
        <source>This is linked to the check already.</source>
        <translation>This is linked to the check already.</translation>
    </message>
    <message>
        <source>The link was taken away.</source>
        <translation>The link was taken away.</translation>
    </message>
    <message>
        <source>Nothing is linked to this check.</source>
        <translation>Nothing is linked to this check.</translation>
    </message>
    <message>
        <source>The case does not have the file “%1” any more.</source>
        <translation>The case does not have the file “%1” any more.</translation>
    </message>
    <message>
        <source>“%1” is linked too; it is not shown here.</source>
        <translation>“%1” is linked too; it is not shown here.</translation>
    </message>
</context>
<context>
    <name>yongping::EvidenceView</name>
    <message>
        <source>Link this page</source>
        <translation>Link this page</translation>
    </message>
    <message>
        <source>Link a region</source>
        <translation>Link a region</translation>
    </message>
    <message>
        <source>Evidence beside the form</source>
        <translation>Evidence beside the form</translation>
    </message>
    <message>
        <source>Draw a frame with the pointer; or press Enter, move it with the arrows, size it with Shift and the arrows, and press Enter again. Escape leaves.</source>
        <translation>Draw a frame with the pointer; or press Enter, move it with the arrows, size it with Shift and the arrows, and press Enter again. Escape leaves.</translation>
    </message>
    <message>
        <source>Close the evidence (Ctrl+E)</source>
        <translation>Close the evidence (Ctrl+E)</translation>
    </message>
    <message>
        <source>Place before it (Shift+F9)</source>
        <translation>Place before it (Shift+F9)</translation>
    </message>
    <message>
        <source>Next place of the check (F9)</source>
        <translation>Next place of the check (F9)</translation>
    </message>
    <message>
        <source>Fetching the file</source>
        <translation>Fetching the file</translation>
    </message>
    <message>
        <source>Link the page that is seen to the check (Ctrl+L)</source>
        <translation>Link the page that is seen to the check (Ctrl+L)</translation>
    </message>
    <message>
        <source>Link a part of the page to the check (Ctrl+Shift+L)</source>
        <translation>Link a part of the page to the check (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Check: %1</translation>
    </message>
    <message>
        <source>No check is current.</source>
        <translation>No check is current.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>File: %1. Show another one</source>
        <translation>File: %1. Show another one</translation>
    </message>
</context>
<context>
    <name>yongping::ExpertsDialog</name>
    <message>
        <source>Conflict of interest: %1</source>
        <translation>Conflict of interest: %1</translation>
    </message>
    <message>
        <source>Returned because: %1</source>
        <translation>Returned because: %1</translation>
    </message>
    <message>
        <source>Reverted because: %1</source>
        <translation>Reverted because: %1</translation>
    </message>
</context>
<context>
    <name>yongping::ExpertsDraft</name>
    <message>
        <source>Type the expert's name.</source>
        <translation>Type the expert's name.</translation>
    </message>
    <message>
        <source>“%1” is named twice.</source>
        <translation>“%1” is named twice.</translation>
    </message>
    <message>
        <source>Name at least one expert.</source>
        <translation>Name at least one expert.</translation>
    </message>
    <message>
        <source>Say until when the reviews are due.</source>
        <translation>Say until when the reviews are due.</translation>
    </message>
    <message>
        <source>This is no date; type it as in 2023-06-30.</source>
        <translation>This is no date; type it as in 2023-06-30.</translation>
    </message>
    <message>
        <source>Choose the folder for the bundles.</source>
        <translation>Choose the folder for the bundles.</translation>
    </message>
</context>
<context>
    <name>yongping::ExpertsModel</name>
    <message>
        <source>The case was issued to nobody yet.</source>
        <translation>The case was issued to nobody yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n expert(s)</source>
        <translation>
            <numerusform>%n expert</numerusform>
            <numerusform>%n experts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submitted</source>
        <translation>
            <numerusform>%n submitted</numerusform>
            <numerusform>%n submitted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a conflict of interest</source>
        <translation>
            <numerusform>%n with a conflict of interest</numerusform>
            <numerusform>%n with a conflict of interest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the parts of a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Interests not declared</source>
        <translation>Interests not declared</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Scoring</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Conflict of interest</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Returned for correction</source>
        <translation>Returned for correction</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>It was submitted after this day.</source>
        <translation>It was submitted after this day.</translation>
    </message>
    <message>
        <source>The review was wanted by this day.</source>
        <translation>The review was wanted by this day.</translation>
    </message>
    <message>
        <source>Nothing came back yet, or it is not shown before your own review is submitted.</source>
        <translation>Nothing came back yet, or it is not shown before your own review is submitted.</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, overdue</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Expert</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Submissions</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
</context>
<context>
    <name>yongping::FieldChoice</name>
    <message>
        <source>Nothing can be added to the report after this signature.</source>
        <translation>Nothing can be added to the report after this signature.</translation>
    </message>
    <message>
        <source>Signed with it, the report counts as incomplete.</source>
        <translation>Signed with it, the report counts as incomplete.</translation>
    </message>
</context>
<context>
    <name>yongping::FileDrop</name>
    <message>
        <source>Drop files here to attach them to the case</source>
        <translation>Drop files here to attach them to the case</translation>
    </message>
</context>
<context>
    <name>yongping::FilesDone</name>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Open the folder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>yongping::FilterBar</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Flagged</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>Disagreed</source>
        <translation>Disagreed</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a filter such as Open, %2 how many clauses it shows</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Show: %1, %n clause(s)</source>
        <translation>
            <numerusform>Show: %1, %n clause</numerusform>
            <numerusform>Show: %1, %n clauses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yongping::FindBar</name>
    <message>
        <source>Find in the document</source>
        <translation>Find in the document</translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation>The one before (Shift+F3)</translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation>The next one (F3)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Close the search (Esc)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which of the places found is shown, and how many there are</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <extracomment>which of the places found so far is shown; there may be more</extracomment>
        <translation>%1 of %2…</translation>
    </message>
</context>
<context>
    <name>yongping::HelpWindow</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Back (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Forward (Alt+Right)</translation>
    </message>
    <message>
        <source>Help — Yongping</source>
        <translation>Help — Yongping</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Page of the help</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nothing was found.</translation>
    </message>
</context>
<context>
    <name>yongping::HistoryDelegate</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>When a change was made, and by whom</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · as it stands now</source>
        <extracomment>%1 when and by whom; this change made what stands now</extracomment>
        <translation>%1 · as it stands now</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation>Go back to this</translation>
    </message>
</context>
<context>
    <name>yongping::HistoryPanel</name>
    <message>
        <source>Go &amp;back to this</source>
        <translation>Go &amp;back to this</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Changes, newest first</translation>
    </message>
    <message>
        <source>Nothing was changed in this review yet.</source>
        <translation>Nothing was changed in this review yet.</translation>
    </message>
    <message>
        <source>The field gets the value that it had after this change; that is a change like any other and can be undone.</source>
        <translation>The field gets the value that it had after this change; that is a change like any other and can be undone.</translation>
    </message>
    <message>
        <source>Choose a change of your own after which the field was changed again.</source>
        <translation>Choose a change of your own after which the field was changed again.</translation>
    </message>
</context>
<context>
    <name>yongping::ImportDialog</name>
    <message>
        <source>Folder for the receipts</source>
        <translation>Folder for the receipts</translation>
    </message>
    <message>
        <source>none: no receipts are written</source>
        <translation>none: no receipts are written</translation>
    </message>
    <message>
        <source>It is sealed: only its recipients can open it, each with the own key.</source>
        <translation>It is sealed: only its recipients can open it, each with the own key.</translation>
    </message>
    <message>
        <source>This will be taken in</source>
        <translation>This will be taken in</translation>
    </message>
    <message>
        <source>There is nothing new in it</source>
        <translation>There is nothing new in it</translation>
    </message>
    <message>
        <source>Import is possible without all choices, too: that merge then stays open, nothing of it is applied, and it can be settled later under “Experts and returns”.</source>
        <translation>Import is possible without all choices, too: that merge then stays open, nothing of it is applied, and it can be settled later under “Experts and returns”.</translation>
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
    <message>
        <source>%1, cut off</source>
        <translation>%1, cut off</translation>
    </message>
    <message>
        <source>%1 (%2), cut off</source>
        <translation>%1 (%2), cut off</translation>
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
    <message>
        <source>Target: %1.</source>
        <translation>Target: %1.</translation>
    </message>
    <message>
        <source>Its bar is cut off: it is far larger than the others.</source>
        <translation>Its bar is cut off: it is far larger than the others.</translation>
    </message>
    <message>
        <source>It lies beyond the chart.</source>
        <translation>It lies beyond the chart.</translation>
    </message>
</context>
<context>
    <name>yongping::IndicatorDetails</name>
    <message>
        <source>Periods as 2022, 2022-Q3 or 2022-06. A unit only where it is another one.</source>
        <translation>Periods as 2022, 2022-Q3 or 2022-06. A unit only where it is another one.</translation>
    </message>
    <message>
        <source>Baseline period</source>
        <translation>Baseline period</translation>
    </message>
    <message>
        <source>Result period</source>
        <translation>Result period</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
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
    <message>
        <source>Periods and units</source>
        <translation>Periods and units</translation>
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
    <message>
        <source>Indicators or promises</source>
        <translation>Indicators or promises</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>Open a case in the list of cases to see its promises.</source>
        <translation>Open a case in the list of cases to see its promises.</translation>
    </message>
    <message>
        <source>The promises cannot be shown</source>
        <translation>The promises cannot be shown</translation>
    </message>
    <message>
        <source>Periods and units</source>
        <translation>Periods and units</translation>
    </message>
</context>
<context>
    <name>yongping::IssueDialog</name>
    <message>
        <source>To whom is “%1” issued?</source>
        <translation>To whom is “%1” issued?</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Folder for the bundles</source>
        <translation>Folder for the bundles</translation>
    </message>
    <message numerus="yes">
        <source>Round %1 was issued to %n expert(s).</source>
        <translation>
            <numerusform>Round %1 was issued to %n expert.</numerusform>
            <numerusform>Round %1 was issued to %n experts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give each expert the own bundle. What comes back is taken in with Import.</source>
        <translation>Give each expert the own bundle. What comes back is taken in with Import.</translation>
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
    <name>yongping::KeyFields</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase of the key</translation>
    </message>
    <message>
        <source>Signing &amp;key</source>
        <translation>Signing &amp;key</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>&amp;Key file</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Signing key</translation>
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
        <source>none: it is not signed</source>
        <translation>none: it is not signed</translation>
    </message>
    <message>
        <source>Type the passphrase that protects the key.</source>
        <translation>Type the passphrase that protects the key.</translation>
    </message>
    <message>
        <source>Choose the file of your key.</source>
        <translation>Choose the file of your key.</translation>
    </message>
</context>
<context>
    <name>yongping::KeyTaskDialog</name>
    <message>
        <source>Make a signing key</source>
        <translation>Make a signing key</translation>
    </message>
    <message>
        <source>A key of your own (P-256) in a file that its passphrase protects, good for five years.</source>
        <translation>A key of your own (P-256) in a file that its passphrase protects, good for five years.</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>&amp;Make the key</translation>
    </message>
    <message>
        <source>Make the panel's authority</source>
        <translation>Make the panel's authority</translation>
    </message>
    <message>
        <source>It issues certificates to the members and signs no reports. Who trusts it trusts every member that it has issued a certificate to. Keep its file where only the office can reach it.</source>
        <translation>It issues certificates to the members and signs no reports. Who trusts it trusts every member that it has issued a certificate to. Keep its file where only the office can reach it.</translation>
    </message>
    <message>
        <source>&amp;Make the authority</source>
        <translation>&amp;Make the authority</translation>
    </message>
    <message>
        <source>Export a certificate</source>
        <translation>Export a certificate</translation>
    </message>
    <message>
        <source>The certificate holds no secret. Give it to those who verify your signatures, or to the panel's authority, so that it issues one to you.</source>
        <translation>The certificate holds no secret. Give it to those who verify your signatures, or to the panel's authority, so that it issues one to you.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>Change a passphrase</source>
        <translation>Change a passphrase</translation>
    </message>
    <message>
        <source>The same key is written into a new file under the new passphrase. The old file stays as it is; delete it when the new one has proved good.</source>
        <translation>The same key is written into a new file under the new passphrase. The old file stays as it is; delete it when the new one has proved good.</translation>
    </message>
    <message>
        <source>C&amp;hange the passphrase</source>
        <translation>C&amp;hange the passphrase</translation>
    </message>
    <message>
        <source>Issue a certificate to a member</source>
        <translation>Issue a certificate to a member</translation>
    </message>
    <message>
        <source>The member exports the certificate of their key and hands it to you. Give back what is issued here; the member takes it up into the key.</source>
        <translation>The member exports the certificate of their key and hands it to you. Give back what is issued here; the member takes it up into the key.</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Issue</translation>
    </message>
    <message>
        <source>Take up an issued certificate</source>
        <translation>Take up an issued certificate</translation>
    </message>
    <message>
        <source>The key gets the certificate that the panel's authority has issued. It is written into a new file under the same passphrase; sign with that one from now on.</source>
        <translation>The key gets the certificate that the panel's authority has issued. It is written into a new file under the same passphrase; sign with that one from now on.</translation>
    </message>
    <message>
        <source>Take &amp;up</source>
        <translation>Take &amp;up</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>New &amp;passphrase</translation>
    </message>
    <message>
        <source>Authority's &amp;key</source>
        <translation>Authority's &amp;key</translation>
    </message>
    <message>
        <source>Member's &amp;certificate</source>
        <translation>Member's &amp;certificate</translation>
    </message>
    <message>
        <source>Issued &amp;certificate</source>
        <translation>Issued &amp;certificate</translation>
    </message>
    <message>
        <source>&amp;Trust the authority in this store</source>
        <translation>&amp;Trust the authority in this store</translation>
    </message>
    <message>
        <source>Review panel of Ningbo 2026</source>
        <translation>Review panel of Ningbo 2026</translation>
    </message>
    <message>
        <source>Key file of the authority</source>
        <translation>Key file of the authority</translation>
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
        <source>Certificate of the member</source>
        <translation>Certificate of the member</translation>
    </message>
    <message>
        <source>Issued certificate</source>
        <translation>Issued certificate</translation>
    </message>
    <message>
        <source>name.pem</source>
        <translation>name.pem</translation>
    </message>
    <message>
        <source>File that is written</source>
        <translation>File that is written</translation>
    </message>
    <message>
        <source>Say where the certificate is written.</source>
        <translation>Say where the certificate is written.</translation>
    </message>
    <message>
        <source>Say where the new key is kept.</source>
        <translation>Say where the new key is kept.</translation>
    </message>
    <message>
        <source>This file is there already; choose another name.</source>
        <translation>This file is there already; choose another name.</translation>
    </message>
    <message>
        <source>This file is there already; a key is never overwritten. Choose another name.</source>
        <translation>This file is there already; a key is never overwritten. Choose another name.</translation>
    </message>
    <message>
        <source>Choose the file of the certificate.</source>
        <translation>Choose the file of the certificate.</translation>
    </message>
    <message>
        <source>Type the name as it should stand in the certificate.</source>
        <translation>Type the name as it should stand in the certificate.</translation>
    </message>
    <message>
        <source>Type the passphrase that protects the key.</source>
        <translation>Type the passphrase that protects the key.</translation>
    </message>
    <message>
        <source>Choose the file of the key.</source>
        <translation>Choose the file of the key.</translation>
    </message>
    <message>
        <source>The key was made: %1. Keep a copy of it in a safe place.</source>
        <translation>The key was made: %1. Keep a copy of it in a safe place.</translation>
    </message>
    <message>
        <source>The authority was made: %1. Keep a copy of it in a safe place.</source>
        <translation>The authority was made: %1. Keep a copy of it in a safe place.</translation>
    </message>
    <message>
        <source>The certificate was written: %1.</source>
        <translation>The certificate was written: %1.</translation>
    </message>
    <message>
        <source>The key with the new passphrase was written: %1.</source>
        <translation>The key with the new passphrase was written: %1.</translation>
    </message>
    <message>
        <source>The certificate was issued: %1. Hand it to the member.</source>
        <translation>The certificate was issued: %1. Hand it to the member.</translation>
    </message>
    <message>
        <source>The key with the issued certificate was written: %1.</source>
        <translation>The key with the issued certificate was written: %1.</translation>
    </message>
</context>
<context>
    <name>yongping::KeysSection</name>
    <message>
        <source>%1 Its certificate is not trusted here: %2</source>
        <extracomment>%1 and %2 are sentences</extracomment>
        <translation>%1 Its certificate is not trusted here: %2</translation>
    </message>
    <message>
        <source>No time-stamps are asked for. With a service (RFC 3161), a signature proves when it was made and stays good when its certificate has expired.</source>
        <translation>No time-stamps are asked for. With a service (RFC 3161), a signature proves when it was made and stays good when its certificate has expired.</translation>
    </message>
    <message>
        <source>When you sign, a time-stamp from %1 is offered.</source>
        <translation>When you sign, a time-stamp from %1 is offered.</translation>
    </message>
</context>
<context>
    <name>yongping::KindChoice</name>
    <message>
        <source>Kind of report</source>
        <translation>Kind of report</translation>
    </message>
</context>
<context>
    <name>yongping::LedgerCasesDialog</name>
    <message>
        <source>%1 — %2</source>
        <extracomment>a case in a list: its name and its applicant</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) chosen</source>
        <translation>
            <numerusform>%n case chosen</numerusform>
            <numerusform>%n cases chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yongping::LedgerSource</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yongping::LookAtList</name>
    <message>
        <source>To be looked at</source>
        <translation>To be looked at</translation>
    </message>
</context>
<context>
    <name>yongping::LookSection</name>
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
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>As the screen says</source>
        <translation>As the screen says</translation>
    </message>
    <message>
        <source>The window needs %1 × %2 points; at this scale the screen has room for fewer.</source>
        <translation>The window needs %1 × %2 points; at this scale the screen has room for fewer.</translation>
    </message>
    <message>
        <source>%1 %, too large for this screen</source>
        <translation>%1 %, too large for this screen</translation>
    </message>
    <message>
        <source>Everything in the window grows with it, from the next start on.</source>
        <translation>Everything in the window grows with it, from the next start on.</translation>
    </message>
    <message>
        <source>%1 % does not fit on this screen: here everything is shown at %2 %.</source>
        <translation>%1 % does not fit on this screen: here everything is shown at %2 %.</translation>
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
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation>Search the cases</translation>
    </message>
    <message>
        <source>Make a case</source>
        <translation>Make a case</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Show these keys</translation>
    </message>
    <message>
        <source>Help for what you see</source>
        <translation>Help for what you see</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Larger or smaller text</translation>
    </message>
    <message>
        <source>Text in its normal size</source>
        <translation>Text in its normal size</translation>
    </message>
    <message>
        <source>This is the last case of the list.</source>
        <translation>This is the last case of the list.</translation>
    </message>
    <message>
        <source>This is the first case of the list.</source>
        <translation>This is the first case of the list.</translation>
    </message>
</context>
<context>
    <name>yongping::MemberList</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Take this member away</source>
        <translation>Take this member away</translation>
    </message>
    <message>
        <source>%1 takes the chair</source>
        <translation>%1 takes the chair</translation>
    </message>
    <message>
        <source>%1 is present</source>
        <translation>%1 is present</translation>
    </message>
    <message>
        <source>Name of member %1</source>
        <translation>Name of member %1</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Take %1 away</translation>
    </message>
</context>
<context>
    <name>yongping::MergeConflictsModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the name of a case, %2 a place in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>%1 a value, %2 who set it and when</extracomment>
        <translation>%1, by %2</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Chosen: %1</translation>
    </message>
    <message>
        <source>What both sides changed</source>
        <translation>What both sides changed</translation>
    </message>
    <message>
        <source>Ours, as it is here</source>
        <translation>Ours, as it is here</translation>
    </message>
    <message>
        <source>Theirs, from the bundle</source>
        <translation>Theirs, from the bundle</translation>
    </message>
</context>
<context>
    <name>yongping::MergeRecordsModel</name>
    <message>
        <source>Nothing of this bundle was applied yet: it is put away, and its conflicts with it.</source>
        <translation>Nothing of this bundle was applied yet: it is put away, and its conflicts with it.</translation>
    </message>
    <message numerus="yes">
        <source>All that this bundle changed is taken back: %n field(s) get the value that they had before.</source>
        <translation>
            <numerusform>All that this bundle changed is taken back: %n field gets the value that it had before.</numerusform>
            <numerusform>All that this bundle changed is taken back: %n fields get the values that they had before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 The choices in %n conflict(s) are taken back, too.</source>
        <extracomment>%1 a whole sentence</extracomment>
        <translation>
            <numerusform>%1 The choice in %n conflict is taken back, too.</numerusform>
            <numerusform>%1 The choices in %n conflicts are taken back, too.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case as it was issued</source>
        <translation>The case as it was issued</translation>
    </message>
    <message>
        <source>A review given back for correction</source>
        <translation>A review given back for correction</translation>
    </message>
    <message>
        <source>A receipt</source>
        <translation>A receipt</translation>
    </message>
    <message>
        <source>A review</source>
        <translation>A review</translation>
    </message>
    <message>
        <source>A whole case</source>
        <translation>A whole case</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what came, %2 how much of it differed</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>yongping::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Close the message</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
</context>
<context>
    <name>yongping::NoteEdit</name>
    <message>
        <source>A text has at most %1 characters; the rest was left out.</source>
        <translation>A text has at most %1 characters; the rest was left out.</translation>
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
    <name>yongping::OfficialPanel</name>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>A PDF, a Word document (.docx) or a text file; its wording stands beside every clause</source>
        <translation>A PDF, a Word document (.docx) or a text file; its wording stands beside every clause</translation>
    </message>
    <message>
        <source>The published standard</source>
        <translation>The published standard</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.docx *.txt);;All files (*)</source>
        <translation>Documents (*.pdf *.docx *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Reading the document…</source>
        <translation>Reading the document…</translation>
    </message>
    <message>
        <source>The published standard can stand here in its own words. Attach the document: its clauses are found and shown beside the checklist. Nothing is judged by it.</source>
        <translation>The published standard can stand here in its own words. Attach the document: its clauses are found and shown beside the checklist. Nothing is judged by it.</translation>
    </message>
    <message>
        <source>Go to a check: here stands its clause in the published standard.</source>
        <translation>Go to a check: here stands its clause in the published standard.</translation>
    </message>
    <message>
        <source>This clause was not found in the attached document.</source>
        <translation>This clause was not found in the attached document.</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 clauses found</source>
        <extracomment>%1 a file's name, %2 and %3 numbers</extracomment>
        <translation>%1 · %2 of %3 clauses found</translation>
    </message>
    <message>
        <source>Another document…</source>
        <translation>Another document…</translation>
    </message>
    <message>
        <source>Attach the document…</source>
        <translation>Attach the document…</translation>
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
    <name>yongping::OpenStore</name>
    <message>
        <source>The program did not end properly the last time. Everything up to %1 is there.</source>
        <translation>The program did not end properly the last time. Everything up to %1 is there.</translation>
    </message>
    <message>
        <source>The program did not end properly the last time, while “%2” was open. Everything up to %1 is there.</source>
        <translation>The program did not end properly the last time, while “%2” was open. Everything up to %1 is there.</translation>
    </message>
    <message>
        <source>The store is being checked…</source>
        <translation>The store is being checked…</translation>
    </message>
    <message>
        <source>The store is in order: file, history and contents agree.</source>
        <translation>The store is in order: file, history and contents agree.</translation>
    </message>
    <message numerus="yes">
        <source>The store is damaged (%n finding(s)). Restore a backup: Stores, then Restore from a backup.</source>
        <translation>
            <numerusform>The store is damaged (%n finding). Restore a backup: Stores, then Restore from a backup.</numerusform>
            <numerusform>The store is damaged (%n findings). Restore a backup: Stores, then Restore from a backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yongping::PageList</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>yongping::PageView</name>
    <message>
        <source>Pages of the document</source>
        <translation>Pages of the document</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>yongping::PageViewer</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Opening the document</source>
        <translation>Opening the document</translation>
    </message>
    <message>
        <source>In a document</source>
        <extracomment>A group of keys: in a document that is shown</extracomment>
        <translation>In a document</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Find words</translation>
    </message>
    <message>
        <source>Next or previous place found</source>
        <translation>Next or previous place found</translation>
    </message>
    <message>
        <source>Larger or smaller</source>
        <translation>Larger or smaller</translation>
    </message>
    <message>
        <source>As wide as the view</source>
        <translation>As wide as the view</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation>Turn the page</translation>
    </message>
    <message>
        <source>First page, end</source>
        <translation>First page, end</translation>
    </message>
</context>
<context>
    <name>yongping::PanelDecisionDraft</name>
    <message>
        <source>The decision follows the conclusion of the standard.</source>
        <translation>The decision follows the conclusion of the standard.</translation>
    </message>
    <message>
        <source>The standard's conclusion is “%1”, the decision “%2”: the reason is required and stands in the report.</source>
        <translation>The standard's conclusion is “%1”, the decision “%2”: the reason is required and stands in the report.</translation>
    </message>
    <message>
        <source>Choose what the panel decides.</source>
        <translation>Choose what the panel decides.</translation>
    </message>
    <message>
        <source>The decision is not what the conclusion suggests: say why.</source>
        <translation>The decision is not what the conclusion suggests: say why.</translation>
    </message>
    <message>
        <source>Name at least one thing that is to be rectified.</source>
        <translation>Name at least one thing that is to be rectified.</translation>
    </message>
    <message>
        <source>Give a date like 2024-06-30.</source>
        <translation>Give a date like 2024-06-30.</translation>
    </message>
    <message>
        <source>Give the member's name, or take the line away.</source>
        <translation>Give the member's name, or take the line away.</translation>
    </message>
    <message>
        <source>%1 is a member already.</source>
        <translation>%1 is a member already.</translation>
    </message>
    <message>
        <source>Name the members of the panel.</source>
        <translation>Name the members of the panel.</translation>
    </message>
    <message>
        <source>Choose who takes the chair.</source>
        <translation>Choose who takes the chair.</translation>
    </message>
    <message>
        <source>Whoever takes the chair is present.</source>
        <translation>Whoever takes the chair is present.</translation>
    </message>
</context>
<context>
    <name>yongping::PanelPage</name>
    <message>
        <source>No case is open</source>
        <translation>No case is open</translation>
    </message>
    <message>
        <source>Open a case in the list of cases: its panel meets here.</source>
        <translation>Open a case in the list of cases: its panel meets here.</translation>
    </message>
    <message>
        <source>Go to the cases</source>
        <translation>Go to the cases</translation>
    </message>
    <message>
        <source>Reading the reviews…</source>
        <translation>Reading the reviews…</translation>
    </message>
    <message>
        <source>The reviews cannot be shown</source>
        <translation>The reviews cannot be shown</translation>
    </message>
    <message>
        <source>Your own review comes first</source>
        <translation>Your own review comes first</translation>
    </message>
    <message>
        <source>What the others say is shown once yours is submitted, so that nobody is led by another's opinion.</source>
        <translation>What the others say is shown once yours is submitted, so that nobody is led by another's opinion.</translation>
    </message>
    <message>
        <source>Go to your review</source>
        <translation>Go to your review</translation>
    </message>
    <message>
        <source>No review has been submitted yet</source>
        <translation>No review has been submitted yet</translation>
    </message>
    <message>
        <source>As soon as the first one is back, it stands here beside the standard's conclusion.</source>
        <translation>As soon as the first one is back, it stands here beside the standard's conclusion.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A filter and how many clauses it shows</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>To be settled</translation>
    </message>
    <message>
        <source>Can change the conclusion</source>
        <translation>Can change the conclusion</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Adopt what all say alike (%1)</source>
        <translation>Adopt what all say alike (%1)</translation>
    </message>
    <message>
        <source>No difference can change the conclusion any more.</source>
        <translation>No difference can change the conclusion any more.</translation>
    </message>
    <message>
        <source>Nothing is left to be settled.</source>
        <translation>Nothing is left to be settled.</translation>
    </message>
    <message>
        <source>The panel has decided. To agree on anything anew, take the decision back first.</source>
        <translation>The panel has decided. To agree on anything anew, take the decision back first.</translation>
    </message>
    <message>
        <source>Panel</source>
        <extracomment>A group of keys</extracomment>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Next clause</source>
        <translation>Next clause</translation>
    </message>
    <message>
        <source>Clause before</source>
        <translation>Clause before</translation>
    </message>
    <message>
        <source>Judge for the panel</source>
        <translation>Judge for the panel</translation>
    </message>
    <message>
        <source>Next clause to be settled</source>
        <translation>Next clause to be settled</translation>
    </message>
    <message>
        <source>Open the clause</source>
        <translation>Open the clause</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>Close the clause</source>
        <translation>Close the clause</translation>
    </message>
</context>
<context>
    <name>yongping::PanelSummary</name>
    <message>
        <source>One review: %1 points.</source>
        <translation>One review: %1 points.</translation>
    </message>
    <message>
        <source>Mean %1 without the highest and the lowest, spread %2.</source>
        <translation>Mean %1 without the highest and the lowest, spread %2.</translation>
    </message>
    <message>
        <source>Mean %1, spread %2.</source>
        <translation>Mean %1, spread %2.</translation>
    </message>
    <message>
        <source>%1 is harsh: %2 points below the mean of the others.</source>
        <translation>%1 is harsh: %2 points below the mean of the others.</translation>
    </message>
    <message>
        <source>%1 is lenient: %2 points above the mean of the others.</source>
        <translation>%1 is lenient: %2 points above the mean of the others.</translation>
    </message>
    <message>
        <source>What it says stands as the panel's word; nothing is to be settled.</source>
        <translation>What it says stands as the panel's word; nothing is to be settled.</translation>
    </message>
    <message>
        <source>Nothing is left to be settled.</source>
        <translation>Nothing is left to be settled.</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>not answered</translation>
    </message>
    <message>
        <source>All say the same.</source>
        <translation>All say the same.</translation>
    </message>
    <message>
        <source>The reviewers are divided.</source>
        <translation>The reviewers are divided.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the names of several people</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 differs from the others.</source>
        <translation>%1 differs from the others.</translation>
    </message>
    <message>
        <source>%1 differ from the others.</source>
        <translation>%1 differ from the others.</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) to be settled, none of which changes the conclusion.</source>
        <translation>
            <numerusform>%n clause to be settled, which does not change the conclusion.</numerusform>
            <numerusform>%n clauses to be settled, none of which changes the conclusion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) to be settled, %1 of which can change the conclusion.</source>
        <translation>
            <numerusform>%n clause to be settled, which can change the conclusion.</numerusform>
            <numerusform>%n clauses to be settled, %1 of which can change the conclusion.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yongping::PanelTableModel</name>
    <message>
        <source>Can change the conclusion</source>
        <translation>Can change the conclusion</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>To be settled</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a reviewer, %2 the verdict that follows from the review</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 points</source>
        <translation>%1, %2 points</translation>
    </message>
    <message>
        <source>%1. Remark: %2</source>
        <translation>%1. Remark: %2</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>What the panel says: %1 points</source>
        <translation>What the panel says: %1 points</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation>%1: %2 points</translation>
    </message>
</context>
<context>
    <name>yongping::PathField</name>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <extracomment>%1 is what is chosen, such as "Key file"</extracomment>
        <translation>Choose: %1</translation>
    </message>
    <message>
        <source>Bundles (*.ypb)</source>
        <translation>Bundles (*.ypb)</translation>
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
        <source>Certificates (*.pem)</source>
        <translation>Certificates (*.pem)</translation>
    </message>
    <message>
        <source>Modules (*.so *.so.* *.dll *.dylib)</source>
        <translation>Modules (*.so *.so.* *.dll *.dylib)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b)</source>
        <translation>Certificates (*.pem *.crt *.cer *.der *.p7b)</translation>
    </message>
</context>
<context>
    <name>yongping::PeopleEditor</name>
    <message>
        <source>Add an expert</source>
        <translation>Add an expert</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>Add a certificate</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>certificate, optional</source>
        <translation>certificate, optional</translation>
    </message>
    <message>
        <source>certificate file</source>
        <translation>certificate file</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Remove this row</translation>
    </message>
    <message>
        <source>Name of expert %1</source>
        <translation>Name of expert %1</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <translation>Certificate %1</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation>Remove row %1</translation>
    </message>
</context>
<context>
    <name>yongping::PlaceNote</name>
    <message>
        <source>Note on this place</source>
        <translation>Note on this place</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>No note</translation>
    </message>
    <message>
        <source>Note: what this place shows</source>
        <translation>Note: what this place shows</translation>
    </message>
</context>
<context>
    <name>yongping::PlacesMark</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the evidence that is linked to this check</source>
        <translation>Show the evidence that is linked to this check</translation>
    </message>
    <message>
        <source>%1 in the evidence: %2</source>
        <extracomment>%1 the number of places ("2 places"), %2 the text of the check</extracomment>
        <translation>%1 in the evidence: %2</translation>
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
    <name>yongping::PointsSheet</name>
    <message>
        <source>Points of %1</source>
        <translation>Points of %1</translation>
    </message>
</context>
<context>
    <name>yongping::Program</name>
    <message>
        <source>The store “%1” cannot be opened.

%2

Nothing was changed. Close other programs that use the file or check whether it may be read, or start with another store: yongping --store FILE</source>
        <translation>The store “%1” cannot be opened.

%2

Nothing was changed. Close other programs that use the file or check whether it may be read, or start with another store: yongping --store FILE</translation>
    </message>
    <message>
        <source>This window was opened to read only. Nothing can be changed in it.</source>
        <translation>This window was opened to read only. Nothing can be changed in it.</translation>
    </message>
    <message>
        <source>This is a second window; it shows the store and cannot change it. Changes are made in the first.</source>
        <translation>This is a second window; it shows the store and cannot change it. Changes are made in the first.</translation>
    </message>
    <message>
        <source>Another window has this store open and does not answer. This one shows the store and cannot change it.</source>
        <translation>Another window has this store open and does not answer. This one shows the store and cannot change it.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Check the store</source>
        <translation>Check the store</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>The backup is restored.</translation>
    </message>
    <message>
        <source>The backup is restored. What was there is kept as “%1”.</source>
        <translation>The backup is restored. What was there is kept as “%1”.</translation>
    </message>
    <message>
        <source>At the chosen scale of %1 % the window does not fit on this screen; it is shown at %2 %.</source>
        <translation>At the chosen scale of %1 % the window does not fit on this screen; it is shown at %2 %.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>yongping::PromiseChart</name>
    <message>
        <source>Promises and what was reached of them</source>
        <translation>Promises and what was reached of them</translation>
    </message>
    <message>
        <source>promised %1</source>
        <translation>promised %1</translation>
    </message>
</context>
<context>
    <name>yongping::PromiseChartData</name>
    <message>
        <source>no result yet</source>
        <extracomment>Between several results of one promise</extracomment>
        <translation>no result yet</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: promised %2, reached %3; %4.</source>
        <translation>%1: promised %2, reached %3; %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s): %1 kept, %2 unmet, %3 still open.</source>
        <translation>
            <numerusform>%n promise: %1 kept, %2 unmet, %3 still open.</numerusform>
            <numerusform>%n promises: %1 kept, %2 unmet, %3 still open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yongping::PromiseTableModel</name>
    <message>
        <source>%1 · less is better</source>
        <translation>%1 · less is better</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 short</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The heading of a column, what stands in it, and a remark on it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>yongping::PromisesView</name>
    <message>
        <source>Promised are the targets of the project; a later stage may renew them. Each result is held against the last promise.</source>
        <translation>Promised are the targets of the project; a later stage may renew them. Each result is held against the last promise.</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>Reached, as a share of the promise</source>
        <translation>Reached, as a share of the promise</translation>
    </message>
    <message>
        <source>Nothing was promised</source>
        <translation>Nothing was promised</translation>
    </message>
    <message>
        <source>Promises are the targets of the indicators and of the case file. Once one is there, it stands here beside what was reached.</source>
        <translation>Promises are the targets of the indicators and of the case file. Once one is there, it stands here beside what was reached.</translation>
    </message>
</context>
<context>
    <name>yongping::RecheckBanner</name>
    <message>
        <source>Close this result</source>
        <translation>Close this result</translation>
    </message>
    <message>
        <source>%1: the report says %2, judged again it is %3</source>
        <extracomment>%1 is a clause or another part of the report, %2 what the report says, %3 what was found now</extracomment>
        <translation>%1: the report says %2, judged again it is %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is the name of a project, %2 what is different in it
----------
%1 is the name of a project, %2 a sentence that says why it could not be judged again</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>What was found in the report</source>
        <translation>What was found in the report</translation>
    </message>
</context>
<context>
    <name>yongping::RemarkTemplates</name>
    <message>
        <source>{clause} is judged “{verdict}”; the material supports it.</source>
        <extracomment>Keep {clause} and {verdict} as they are: the program puts the clause's name and its verdict there.</extracomment>
        <translation>{clause} is judged “{verdict}”; the material supports it.</translation>
    </message>
    <message>
        <source>{clause}: the material does not show this. Please supply evidence.</source>
        <translation>{clause}: the material does not show this. Please supply evidence.</translation>
    </message>
    <message>
        <source>{clause}: seen on site; it agrees with the material.</source>
        <translation>{clause}: seen on site; it agrees with the material.</translation>
    </message>
    <message>
        <source>{clause}: the source of the figure is missing. Please name it.</source>
        <translation>{clause}: the source of the figure is missing. Please name it.</translation>
    </message>
    <message>
        <source>{clause}: the figures in the material differ from each other. Please explain.</source>
        <translation>{clause}: the figures in the material differ from each other. Please explain.</translation>
    </message>
    <message>
        <source>{clause}: to be discussed by the panel.</source>
        <translation>{clause}: to be discussed by the panel.</translation>
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
        <source>Verified file</source>
        <translation>Verified file</translation>
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
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Verify or sign a PDF</source>
        <translation>Verify or sign a PDF</translation>
    </message>
    <message>
        <source>Judging the report again</source>
        <translation>Judging the report again</translation>
    </message>
    <message>
        <source>The report is saved as “%1”.</source>
        <translation>The report is saved as “%1”.</translation>
    </message>
    <message>
        <source>The report was printed into the file “%1”.</source>
        <translation>The report was printed into the file “%1”.</translation>
    </message>
    <message>
        <source>The printer “%1” has taken the report.</source>
        <translation>The printer “%1” has taken the report.</translation>
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
        <source>&amp;Back to the report</source>
        <translation>&amp;Back to the report</translation>
    </message>
    <message>
        <source>&amp;Which cases…</source>
        <translation>&amp;Which cases…</translation>
    </message>
    <message>
        <source>&amp;Verify or sign a PDF…</source>
        <translation>&amp;Verify or sign a PDF…</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>&amp;Judge again</source>
        <translation>&amp;Judge again</translation>
    </message>
    <message>
        <source>Computes the result anew from the case data in the report and compares</source>
        <translation>Computes the result anew from the case data in the report and compares</translation>
    </message>
</context>
<context>
    <name>yongping::RestoreChoice</name>
    <message>
        <source>The copy “%1” is damaged and was not restored: %2</source>
        <translation>The copy “%1” is damaged and was not restored: %2</translation>
    </message>
</context>
<context>
    <name>yongping::RestoreDialog</name>
    <message>
        <source>Go back to the copy of %1?</source>
        <translation>Go back to the copy of %1?</translation>
    </message>
    <message>
        <source>It was checked and is whole. Cases: %1. Reviews: %2. Entries of history: %3.</source>
        <translation>It was checked and is whole. Cases: %1. Reviews: %2. Entries of history: %3.</translation>
    </message>
    <message>
        <source>The present store is kept beside “%1”, under that name with “.before-restore” behind. The window then opens anew.</source>
        <translation>The present store is kept beside “%1”, under that name with “.before-restore” behind. The window then opens anew.</translation>
    </message>
</context>
<context>
    <name>yongping::ReturnDialog</name>
    <message>
        <source>Return the review of %1 for correction?</source>
        <translation>Return the review of %1 for correction?</translation>
    </message>
    <message>
        <source>File of the bundle</source>
        <translation>File of the bundle</translation>
    </message>
    <message>
        <source>Say where the bundle is written.</source>
        <translation>Say where the bundle is written.</translation>
    </message>
    <message>
        <source>This file is there already; choose another name.</source>
        <translation>This file is there already; choose another name.</translation>
    </message>
    <message>
        <source>Say what is to be corrected: the expert works by that.</source>
        <translation>Say what is to be corrected: the expert works by that.</translation>
    </message>
    <message>
        <source>The review of %1 was returned.</source>
        <translation>The review of %1 was returned.</translation>
    </message>
    <message>
        <source>Give this bundle to the expert, who takes it in with Import.</source>
        <translation>Give this bundle to the expert, who takes it in with Import.</translation>
    </message>
</context>
<context>
    <name>yongping::RevertDialog</name>
    <message>
        <source>Revert merge %1?</source>
        <translation>Revert merge %1?</translation>
    </message>
    <message>
        <source>%1 The history keeps what was there.</source>
        <translation>%1 The history keeps what was there.</translation>
    </message>
    <message>
        <source>Give the reason to revert the merge.</source>
        <translation>Give the reason to revert the merge.</translation>
    </message>
</context>
<context>
    <name>yongping::ReviewElementsModel</name>
    <message>
        <source>%1: %2, %3 of %4 answered</source>
        <extracomment>%1 title of an element, %2 its verdict, %3 answered of %4 checks</extracomment>
        <translation>%1: %2, %3 of %4 answered</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n flagged</source>
        <extracomment>%1 what is said of an element so far</extracomment>
        <translation>
            <numerusform>%1, %n flagged</numerusform>
            <numerusform>%1, %n flagged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yongping::ReviewHistoryModel</name>
    <message>
        <source>This check</source>
        <translation>This check</translation>
    </message>
    <message>
        <source>The case, %1</source>
        <extracomment>Heading of the changes of a whole case on one day</extracomment>
        <translation>The case, %1</translation>
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
    <message>
        <source>Type a year, a quarter or a month: 2022, 2022-Q3 or 2022-06.</source>
        <translation>Type a year, a quarter or a month: 2022, 2022-Q3 or 2022-06.</translation>
    </message>
    <message>
        <source>A unit has at most %1 characters.</source>
        <translation>A unit has at most %1 characters.</translation>
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
    <message numerus="yes">
        <source>%n clause(s) flagged</source>
        <translation>
            <numerusform>%n clause flagged</numerusform>
            <numerusform>%n clauses flagged</numerusform>
        </translation>
    </message>
    <message>
        <source>Review: going through the checklist</source>
        <translation>Review: going through the checklist</translation>
    </message>
    <message>
        <source>Review: judging</source>
        <translation>Review: judging</translation>
    </message>
    <message>
        <source>Judge: met, partial, not met, not applicable</source>
        <translation>Judge: met, partial, not met, not applicable</translation>
    </message>
    <message>
        <source>Take the judgement away</source>
        <translation>Take the judgement away</translation>
    </message>
    <message>
        <source>Write a remark, and back</source>
        <translation>Write a remark, and back</translation>
    </message>
    <message>
        <source>Put a template into the remark</source>
        <translation>Put a template into the remark</translation>
    </message>
    <message>
        <source>Flag the clause, or take the flag away</source>
        <translation>Flag the clause, or take the flag away</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Next check</translation>
    </message>
    <message>
        <source>Check before</source>
        <translation>Check before</translation>
    </message>
    <message>
        <source>Next open check</source>
        <translation>Next open check</translation>
    </message>
    <message>
        <source>Open check before</source>
        <translation>Open check before</translation>
    </message>
    <message>
        <source>Next open check by weight</source>
        <translation>Next open check by weight</translation>
    </message>
    <message>
        <source>Next flagged clause</source>
        <translation>Next flagged clause</translation>
    </message>
    <message>
        <source>Flagged clause before</source>
        <translation>Flagged clause before</translation>
    </message>
    <message>
        <source>Go to a clause</source>
        <translation>Go to a clause</translation>
    </message>
    <message>
        <source>To the filters, and back</source>
        <translation>To the filters, and back</translation>
    </message>
    <message>
        <source>Next case of the list</source>
        <translation>Next case of the list</translation>
    </message>
    <message>
        <source>Case before it in the list</source>
        <translation>Case before it in the list</translation>
    </message>
    <message>
        <source>History of the field, and back</source>
        <translation>History of the field, and back</translation>
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
    <name>yongping::SchemeChoice</name>
    <message>
        <source>The organiser has a newer version of the scheme that the case is pinned to.</source>
        <translation>The organiser has a newer version of the scheme that the case is pinned to.</translation>
    </message>
    <message>
        <source>Points now: %1.</source>
        <translation>Points now: %1.</translation>
    </message>
    <message>
        <source>Points now: %1, by %2.</source>
        <translation>Points now: %1, by %2.</translation>
    </message>
    <message>
        <source>This scheme gives no points to this category; it cannot be used for the case.</source>
        <translation>This scheme gives no points to this category; it cannot be used for the case.</translation>
    </message>
    <message>
        <source>Points now: %1; by the chosen scheme: %2.</source>
        <translation>Points now: %1; by the chosen scheme: %2.</translation>
    </message>
</context>
<context>
    <name>yongping::SchemeDraft</name>
    <message>
        <source>Points are a number of zero or more.</source>
        <translation>Points are a number of zero or more.</translation>
    </message>
    <message>
        <source>No points: the scheme does not count this category.</source>
        <translation>No points: the scheme does not count this category.</translation>
    </message>
    <message>
        <source>Sum %1 — one value is no number of zero or more</source>
        <translation>Sum %1 — one value is no number of zero or more</translation>
    </message>
    <message>
        <source>Sum %1 — %2 missing</source>
        <translation>Sum %1 — %2 missing</translation>
    </message>
    <message>
        <source>Sum %1 — %2 too many</source>
        <translation>Sum %1 — %2 too many</translation>
    </message>
    <message>
        <source>Sum 100 — an element is blank; give it 0 where it earns nothing</source>
        <translation>Sum 100 — an element is blank; give it 0 where it earns nothing</translation>
    </message>
    <message>
        <source>Sum 100</source>
        <translation>Sum 100</translation>
    </message>
    <message>
        <source>The share for “partial” is a percentage between 0 and 100.</source>
        <translation>The share for “partial” is a percentage between 0 and 100.</translation>
    </message>
    <message>
        <source>A bonus is a number of zero or more.</source>
        <translation>A bonus is a number of zero or more.</translation>
    </message>
    <message>
        <source>Give the scheme a title.</source>
        <translation>Give the scheme a title.</translation>
    </message>
    <message>
        <source>Say in the note where the points come from; reports print it.</source>
        <translation>Say in the note where the points come from; reports print it.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a category</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Give points to the elements of one category at least.</source>
        <translation>Give points to the elements of one category at least.</translation>
    </message>
</context>
<context>
    <name>yongping::SchemeListModel</name>
    <message>
        <source>the organiser's</source>
        <translation>the organiser's</translation>
    </message>
    <message>
        <source>a default that the standard does not prescribe</source>
        <translation>a default that the standard does not prescribe</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Scheme</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
</context>
<context>
    <name>yongping::ScoringSection</name>
    <message>
        <source>Scoring schemes (*.json)</source>
        <translation>Scoring schemes (*.json)</translation>
    </message>
    <message>
        <source>The file “%1” is too large for a scoring scheme; choose another one.</source>
        <translation>The file “%1” is too large for a scoring scheme; choose another one.</translation>
    </message>
    <message>
        <source>Import a scoring scheme</source>
        <translation>Import a scoring scheme</translation>
    </message>
    <message>
        <source>Export the scoring scheme</source>
        <translation>Export the scoring scheme</translation>
    </message>
    <message>
        <source>The scheme is saved. Cases keep the copy that they are pinned to.</source>
        <translation>The scheme is saved. Cases keep the copy that they are pinned to.</translation>
    </message>
    <message>
        <source>No case counts by it. Export it first if it may be wanted again.</source>
        <translation>No case counts by it. Export it first if it may be wanted again.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) count by it and keep their own copy: their points do not change.</source>
        <translation>
            <numerusform>One case counts by it and keeps its own copy: its points do not change.</numerusform>
            <numerusform>%n cases count by it and keep their own copy: their points do not change.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
and others</source>
        <translation>%1
and others</translation>
    </message>
    <message>
        <source>Delete the scheme “%1”?</source>
        <translation>Delete the scheme “%1”?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>The scheme is deleted.</source>
        <translation>The scheme is deleted.</translation>
    </message>
    <message>
        <source>“%1” is not taken in. %2</source>
        <translation>“%1” is not taken in. %2</translation>
    </message>
    <message>
        <source>The scheme “%1” is here already.</source>
        <translation>The scheme “%1” is here already.</translation>
    </message>
    <message>
        <source>Replace the scheme “%1”?</source>
        <translation>Replace the scheme “%1”?</translation>
    </message>
    <message>
        <source>The file holds another version with the same id: “%1”. Cases keep the copy that they are pinned to.</source>
        <translation>The file holds another version with the same id: “%1”. Cases keep the copy that they are pinned to.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Replace</translation>
    </message>
    <message>
        <source>The scheme “%1” is taken in.</source>
        <translation>The scheme “%1” is taken in.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written: %2. Choose another place.</source>
        <translation>The file “%1” cannot be written: %2. Choose another place.</translation>
    </message>
    <message>
        <source>The scheme is written to “%1”.</source>
        <translation>The scheme is written to “%1”.</translation>
    </message>
</context>
<context>
    <name>yongping::SettingsPage</name>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Look and language</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
</context>
<context>
    <name>yongping::SettleDialog</name>
    <message>
        <source>Both sides changed these fields since the case was handed out. What is chosen is recorded with both values; all else of the bundle is taken in with it.</source>
        <translation>Both sides changed these fields since the case was handed out. What is chosen is recorded with both values; all else of the bundle is taken in with it.</translation>
    </message>
    <message>
        <source>Choose a value for each conflict.</source>
        <translation>Choose a value for each conflict.</translation>
    </message>
</context>
<context>
    <name>yongping::SettlementCard</name>
    <message>
        <source>Agree on something else…</source>
        <translation>Agree on something else…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Take back what was agreed here; the reviews stay as they are</source>
        <translation>Take back what was agreed here; the reviews stay as they are</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Dissent</translation>
    </message>
    <message>
        <source>The panel agrees on</source>
        <translation>The panel agrees on</translation>
    </message>
    <message>
        <source>Why the panel agrees on this, where its reviewers differ</source>
        <translation>Why the panel agrees on this, where its reviewers differ</translation>
    </message>
    <message>
        <source>Why, if there is something to say</source>
        <translation>Why, if there is something to say</translation>
    </message>
</context>
<context>
    <name>yongping::SettlementSheet</name>
    <message>
        <source>Close the clause</source>
        <translation>Close the clause</translation>
    </message>
    <message>
        <source>Close the clause (Esc)</source>
        <translation>Close the clause (Esc)</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
</context>
<context>
    <name>yongping::ShortcutsDialog</name>
    <message>
        <source>No key does that.</source>
        <translation>No key does that.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Search the keys</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>yongping::SidePanel</name>
    <message>
        <source>Why</source>
        <translation>Why</translation>
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
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Facts of the project are entered with “Change the facts…” in the list of cases.</source>
        <translation>Facts of the project are entered with “Change the facts…” in the list of cases.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Beside the checklist</source>
        <translation>Beside the checklist</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A tab: the checks that are open</extracomment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Wording</source>
        <extracomment>A tab: the wording of the clause in the published standard</extracomment>
        <translation>Wording</translation>
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
    <message>
        <source>&amp;With a time-stamp from %1</source>
        <extracomment>%1 is the host of a time-stamp service</extracomment>
        <translation>&amp;With a time-stamp from %1</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>PIN of the token</source>
        <translation>PIN of the token</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase of the key</translation>
    </message>
    <message>
        <source>Type the PIN of the token.</source>
        <translation>Type the PIN of the token.</translation>
    </message>
    <message>
        <source>&amp;Sign all the same</source>
        <translation>&amp;Sign all the same</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Sign</translation>
    </message>
</context>
<context>
    <name>yongping::SignerList</name>
    <message>
        <source>Unknown signer</source>
        <translation>Unknown signer</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>None yet.</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Not signed yet</translation>
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
    <name>yongping::SubmitDialog</name>
    <message>
        <source>File of the bundle</source>
        <translation>File of the bundle</translation>
    </message>
    <message>
        <source>Tell the office of the conflict of interest</source>
        <translation>Tell the office of the conflict of interest</translation>
    </message>
    <message>
        <source>Write the submitted review again</source>
        <translation>Write the submitted review again</translation>
    </message>
    <message>
        <source>Submit the review of “%1”?</source>
        <translation>Submit the review of “%1”?</translation>
    </message>
    <message>
        <source>The bundle holds your declaration and no judgement.</source>
        <translation>The bundle holds your declaration and no judgement.</translation>
    </message>
    <message>
        <source>The same submission is written once more; nothing changes.</source>
        <translation>The same submission is written once more; nothing changes.</translation>
    </message>
    <message>
        <source>&amp;Write the bundle</source>
        <translation>&amp;Write the bundle</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>&amp;Submit</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) still have no answer; they count as open. You can submit all the same.</source>
        <translation>
            <numerusform>%n check still has no answer; it counts as open. You can submit all the same.</numerusform>
            <numerusform>%n checks still have no answer; they count as open. You can submit all the same.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every check that is due is answered.</source>
        <translation>Every check that is due is answered.</translation>
    </message>
    <message>
        <source>Say where the bundle is written.</source>
        <translation>Say where the bundle is written.</translation>
    </message>
    <message>
        <source>This file is there already; choose another name.</source>
        <translation>This file is there already; choose another name.</translation>
    </message>
    <message>
        <source>The declaration was written.</source>
        <translation>The declaration was written.</translation>
    </message>
    <message>
        <source>The review was submitted (submission %1).</source>
        <translation>The review was submitted (submission %1).</translation>
    </message>
    <message>
        <source>Give this bundle to the office. You get a receipt for it.</source>
        <translation>Give this bundle to the office. You get a receipt for it.</translation>
    </message>
</context>
<context>
    <name>yongping::TaskBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>How much is done</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <extracomment>%1 is the work that would be stopped</extracomment>
        <translation>Cancel: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
</context>
<context>
    <name>yongping::TemplateMenu</name>
    <message>
        <source>&amp;Edit own templates…</source>
        <translation>&amp;Edit own templates…</translation>
    </message>
</context>
<context>
    <name>yongping::TemplatesDialog</name>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
</context>
<context>
    <name>yongping::TokenChoice</name>
    <message>
        <source>%1 (token %2)</source>
        <extracomment>a key on a token: whose it is, the token's name</extracomment>
        <translation>%1 (token %2)</translation>
    </message>
    <message>
        <source>%1: few tries left</source>
        <translation>%1: few tries left</translation>
    </message>
    <message>
        <source>%1: one try left</source>
        <translation>%1: one try left</translation>
    </message>
    <message>
        <source>%1: locked</source>
        <translation>%1: locked</translation>
    </message>
    <message>
        <source>Module of the token</source>
        <translation>Module of the token</translation>
    </message>
    <message>
        <source>the modules that the system knows</source>
        <translation>the modules that the system knows</translation>
    </message>
    <message>
        <source>Looking for tokens…</source>
        <translation>Looking for tokens…</translation>
    </message>
    <message>
        <source>No token was found. Put it in and search again.</source>
        <translation>No token was found. Put it in and search again.</translation>
    </message>
    <message>
        <source>Another token, by its address…</source>
        <translation>Another token, by its address…</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>none found</translation>
    </message>
    <message>
        <source>Wait until the tokens are found.</source>
        <translation>Wait until the tokens are found.</translation>
    </message>
    <message>
        <source>Type the address of the key on the token.</source>
        <translation>Type the address of the key on the token.</translation>
    </message>
    <message>
        <source>Choose a token.</source>
        <translation>Choose a token.</translation>
    </message>
    <message>
        <source>The address of a key on a token begins with pkcs11: .</source>
        <translation>The address of a key on a token begins with pkcs11: .</translation>
    </message>
</context>
<context>
    <name>yongping::TrustedCertificates</name>
    <message>
        <source>Fingerprint (SHA-256): %1</source>
        <translation>Fingerprint (SHA-256): %1</translation>
    </message>
    <message>
        <source>Import certificates</source>
        <translation>Import certificates</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) are trusted now. Compare the fingerprint with what the owner tells you.</source>
        <translation>
            <numerusform>%n certificate is trusted now. Compare the fingerprint with what the owner tells you.</numerusform>
            <numerusform>%n certificates are trusted now. Compare each fingerprint with what the owner tells you.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is trusted no longer.</source>
        <translation>“%1” is trusted no longer.</translation>
    </message>
    <message>
        <source>Drop the files here to trust the certificates in them.</source>
        <translation>Drop the files here to trust the certificates in them.</translation>
    </message>
    <message numerus="yes">
        <source>Whom %1 has revoked (%n certificate(s)) is told from now on.</source>
        <translation>
            <numerusform>Whom %1 has revoked (%n certificate) is told from now on.</numerusform>
            <numerusform>Whom %1 has revoked (%n certificates) is told from now on.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates and revocation lists (*.pem *.crt *.cer *.der *.p7b *.crl)</source>
        <translation>Certificates and revocation lists (*.pem *.crt *.cer *.der *.p7b *.crl)</translation>
    </message>
    <message>
        <source>All of it is here already; nothing was changed.</source>
        <translation>All of it is here already; nothing was changed.</translation>
    </message>
</context>
<context>
    <name>yongping::TrustedCertificatesModel</name>
    <message>
        <source>expired on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>expired on %1</translation>
    </message>
    <message>
        <source>not valid before %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>not valid before %1</translation>
    </message>
    <message>
        <source>issued by itself</source>
        <translation>issued by itself</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerprint</translation>
    </message>
    <message numerus="yes">
        <source>Revocation list of %1 with %n certificate(s).</source>
        <extracomment>%1 is a date</extracomment>
        <translation>
            <numerusform>Revocation list of %1 with %n certificate.</numerusform>
            <numerusform>Revocation list of %1 with %n certificates.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer one was due on %1: ask the issuer for it.</source>
        <translation>A newer one was due on %1: ask the issuer for it.</translation>
    </message>
    <message>
        <source>The next one is due on %1.</source>
        <translation>The next one is due on %1.</translation>
    </message>
</context>
<context>
    <name>yongping::UndoButtons</name>
    <message>
        <source>Undo (Ctrl+Z)
%1</source>
        <extracomment>%1 a sentence that says what was changed</extracomment>
        <translation>Undo (Ctrl+Z)
%1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)
%1</source>
        <extracomment>%1 a sentence that says what was changed</extracomment>
        <translation>Redo (Ctrl+Shift+Z)
%1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nothing to redo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
</context>
<context>
    <name>yongping::VerdictColumn</name>
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
    <name>yongping::VerificationBanner</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a file, %2 a whole sentence about its signatures</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>yongping::Voices</name>
    <message>
        <source>%1 · differs</source>
        <extracomment>%1 a reviewer whose answer is another than that of most</extracomment>
        <translation>%1 · differs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remark of %1: %2</source>
        <translation>Remark of %1: %2</translation>
    </message>
    <message>
        <source>%1 Remark: %2</source>
        <translation>%1 Remark: %2</translation>
    </message>
</context>
<context>
    <name>yongping::WelcomeWindow</name>
    <message>
        <source>Yongping</source>
        <translation>Yongping</translation>
    </message>
    <message>
        <source>Version %1. Everything stays on this computer.</source>
        <translation>Version %1. Everything stays on this computer.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Reviews intelligent-manufacturing projects by Ningbo's standard. Works without a network.</source>
        <translation>Reviews intelligent-manufacturing projects by Ningbo's standard. Works without a network.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Open the samples</source>
        <translation>Open the samples</translation>
    </message>
    <message>
        <source>Import a bundle…</source>
        <translation>Import a bundle…</translation>
    </message>
    <message>
        <source>New store…</source>
        <translation>New store…</translation>
    </message>
    <message>
        <source>An empty file for cases and reviews</source>
        <translation>An empty file for cases and reviews</translation>
    </message>
    <message>
        <source>Open another store…</source>
        <translation>Open another store…</translation>
    </message>
    <message>
        <source>One that lies in some other folder</source>
        <translation>One that lies in some other folder</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restore from a backup…</translation>
    </message>
    <message>
        <source>Recent stores</source>
        <translation>Recent stores</translation>
    </message>
    <message>
        <source>None was open yet. What you open stands here the next time.</source>
        <translation>None was open yet. What you open stands here the next time.</translation>
    </message>
    <message>
        <source>Not there any more: %1</source>
        <translation>Not there any more: %1</translation>
    </message>
    <message>
        <source>The store “%1” is not there any more. Perhaps its disk is not connected; else take it off the list.</source>
        <translation>The store “%1” is not there any more. Perhaps its disk is not connected; else take it off the list.</translation>
    </message>
    <message>
        <source>Take it off the list; the file stays</source>
        <translation>Take it off the list; the file stays</translation>
    </message>
    <message>
        <source>Take “%1” off the list</source>
        <translation>Take “%1” off the list</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Open a store</translation>
    </message>
    <message>
        <source>Stores (*.ypstore);;All files (*)</source>
        <translation>Stores (*.ypstore);;All files (*)</translation>
    </message>
    <message>
        <source>New store</source>
        <translation>New store</translation>
    </message>
    <message>
        <source>reviews.ypstore</source>
        <translation>reviews.ypstore</translation>
    </message>
    <message>
        <source>Stores (*.ypstore)</source>
        <translation>Stores (*.ypstore)</translation>
    </message>
    <message>
        <source>There is a file “%1” already; a new store does not replace it. Choose another name.</source>
        <translation>There is a file “%1” already; a new store does not replace it. Choose another name.</translation>
    </message>
    <message>
        <source>The backup to restore</source>
        <translation>The backup to restore</translation>
    </message>
    <message>
        <source>Backups (*.ypstore);;All files (*)</source>
        <translation>Backups (*.ypstore);;All files (*)</translation>
    </message>
    <message>
        <source>The store whose place it takes</source>
        <translation>The store whose place it takes</translation>
    </message>
    <message>
        <source>Import bundles</source>
        <translation>Import bundles</translation>
    </message>
    <message>
        <source>Bundles and case files (*.ypb *.json);;All files (*)</source>
        <translation>Bundles and case files (*.ypb *.json);;All files (*)</translation>
    </message>
    <message>
        <source>Made-up cases, in a store of their own</source>
        <translation>Made-up cases, in a store of their own</translation>
    </message>
    <message>
        <source>A case sent to you, or a review come back</source>
        <translation>A case sent to you, or a review come back</translation>
    </message>
    <message>
        <source>A copy replaces a store; the old one is kept</source>
        <translation>A copy replaces a store; the old one is kept</translation>
    </message>
    <message>
        <source>The backup is being checked…</source>
        <translation>The backup is being checked…</translation>
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
    <message>
        <source>Show or hide the small pages</source>
        <translation>Show or hide the small pages</translation>
    </message>
    <message>
        <source>Find in the document (Ctrl+F)</source>
        <translation>Find in the document (Ctrl+F)</translation>
    </message>
    <message>
        <source>Size on paper</source>
        <translation>Size on paper</translation>
    </message>
    <message>
        <source>Page as wide as the view (Ctrl+0)</source>
        <translation>Page as wide as the view (Ctrl+0)</translation>
    </message>
    <message>
        <source>Whole page in the view (Ctrl+9)</source>
        <translation>Whole page in the view (Ctrl+9)</translation>
    </message>
    <message>
        <source>Turn the pages to the right (Ctrl+Shift+Right)</source>
        <translation>Turn the pages to the right (Ctrl+Shift+Right)</translation>
    </message>
    <message>
        <source>Mark a part of a page (with the keyboard: Enter, arrows, Enter)</source>
        <translation>Mark a part of a page (with the keyboard: Enter, arrows, Enter)</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Size on paper; now %1</source>
        <translation>Size on paper; now %1</translation>
    </message>
</context>
</TS>
