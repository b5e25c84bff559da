<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>AboutSection</name>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>打开日志所在文件夹</translation>
    </message>
    <message>
        <source>What the program did and what failed; no answers and no passphrases. At most five files of 1 MB.</source>
        <translation>记录程序做了什么、哪里失败；不含答案和口令。最多五个 1 MB 的文件。</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>While the program runs, a copy is made on each day on which something changed, and checked. The last seven are kept, then one a week for five weeks, then one a month for a year.</source>
        <translation>程序运行期间，凡有改动的日子都会生成一份备份并加以核验。保留最近七份，之后每周一份保留五周，再之后每月一份保留一年。</translation>
    </message>
    <message>
        <source>Copies of the store</source>
        <translation>案件库的备份</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Check the chosen copy</source>
        <translation>核验所选备份</translation>
    </message>
    <message>
        <source>Go back to it…</source>
        <translation>恢复到此备份…</translation>
    </message>
    <message>
        <source>Go back to the chosen copy</source>
        <translation>恢复到所选备份</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open the folder of the copies</source>
        <translation>打开备份所在文件夹</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose the folder of the copies</source>
        <translation>选择存放备份的文件夹</translation>
    </message>
    <message>
        <source>Beside the store</source>
        <translation>放在案件库旁</translation>
    </message>
    <message>
        <source>Put the copies beside the store again</source>
        <translation>重新把备份放在案件库旁</translation>
    </message>
</context>
<context>
    <name>BundleExportDialog</name>
    <message>
        <source>Export as a bundle</source>
        <translation>导出为案件包</translation>
    </message>
    <message>
        <source>A bundle holds the whole case: data, all reviews, what the panel agreed, attachments and history.</source>
        <translation>案件包包含整个案件：数据、全部评审、评审组意见、附件和记录。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Recipients</source>
        <translation>收件人(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>CaseWizard</name>
    <message>
        <source>New case</source>
        <translation>新建案件</translation>
    </message>
    <message>
        <source>What kind of project is it?</source>
        <translation>是哪一类项目？</translation>
    </message>
    <message>
        <source>The category decides which criteria are asked; it cannot be changed later.</source>
        <translation>类别决定适用哪些标准，以后不能更改。</translation>
    </message>
    <message>
        <source>At which stage is it reviewed?</source>
        <translation>在哪个阶段评审？</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation>申报(&amp;A)</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Acce&amp;ptance</source>
        <translation>验收(&amp;P)</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>验收</translation>
    </message>
    <message>
        <source>&amp;Recognition</source>
        <translation>认定(&amp;R)</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>认定</translation>
    </message>
    <message>
        <source>Stage &amp;date</source>
        <translation>阶段日期(&amp;D)</translation>
    </message>
    <message>
        <source>Stage date</source>
        <translation>阶段日期</translation>
    </message>
    <message>
        <source>In &amp;operation since</source>
        <translation>投运日期(&amp;O)</translation>
    </message>
    <message>
        <source>In operation since</source>
        <translation>投运日期</translation>
    </message>
    <message>
        <source>Plat&amp;form</source>
        <translation>平台情况(&amp;F)</translation>
    </message>
    <message>
        <source>New or established platform</source>
        <translation>新建或已建平台</translation>
    </message>
    <message>
        <source>Process industry</source>
        <translation>流程行业</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Not &amp;known</source>
        <translation>不清楚(&amp;K)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>In the process industry, collection points are counted instead of devices or products.</source>
        <translation>流程行业按采集点计算，不按设备或产品计算。</translation>
    </message>
    <message>
        <source>Indus&amp;try</source>
        <translation>所属产业(&amp;T)</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>所属产业</translation>
    </message>
    <message>
        <source>Review wanted &amp;by</source>
        <translation>评审截止(&amp;B)</translation>
    </message>
    <message>
        <source>Review wanted by</source>
        <translation>评审截止</translation>
    </message>
    <message>
        <source>What is it called, and who applies?</source>
        <translation>叫什么名称，由谁申报？</translation>
    </message>
    <message>
        <source>Case &amp;name</source>
        <translation>案件名称(&amp;N)</translation>
    </message>
    <message>
        <source>Case name</source>
        <translation>案件名称</translation>
    </message>
    <message>
        <source>Pro&amp;ject id</source>
        <translation>项目编号(&amp;J)</translation>
    </message>
    <message>
        <source>Project id</source>
        <translation>项目编号</translation>
    </message>
    <message>
        <source>The same for all stages of one project, so that promises meet results. May stay empty.</source>
        <translation>同一项目的各阶段用同一编号，便于对照承诺与成效。可以不填。</translation>
    </message>
    <message>
        <source>&amp;Applicant</source>
        <translation>申报单位(&amp;A)</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申报单位</translation>
    </message>
    <message>
        <source>&amp;Credit code</source>
        <translation>信用代码(&amp;C)</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>18 characters, may stay empty</source>
        <translation>18 位，可以不填</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>联合体成员</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>CasesExport</name>
    <message>
        <source>cases</source>
        <translation>案件</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Name, applicant or id</source>
        <translation>名称、申报单位或编号</translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation>搜索案件</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>新建案件…</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新建案件</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>符合标准</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>不符合标准</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Kind of project</source>
        <translation>项目类别</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More for the selected case</source>
        <translation>对所选案件的更多操作</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>打开评审</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>还没有案件</translation>
    </message>
    <message>
        <source>Open the samples</source>
        <translation>打开样例</translation>
    </message>
    <message>
        <source>Import a case…</source>
        <translation>导入案件…</translation>
    </message>
    <message>
        <source>Import a case</source>
        <translation>导入案件</translation>
    </message>
    <message>
        <source>Make a case…</source>
        <translation>新建案件…</translation>
    </message>
    <message>
        <source>Make a case</source>
        <translation>新建案件</translation>
    </message>
    <message>
        <source>No case fits</source>
        <translation>没有相符的案件</translation>
    </message>
    <message>
        <source>None of the cases fits the search and the filters above.</source>
        <translation>没有案件符合上面的搜索和筛选条件。</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>显示全部案件</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>下发…</translation>
    </message>
    <message>
        <source>Hand the selected case out to experts</source>
        <translation>把所选案件下发给专家</translation>
    </message>
    <message>
        <source>Issue the selected case</source>
        <translation>下发所选案件</translation>
    </message>
    <message>
        <source>Experts and returns…</source>
        <translation>分派与回收…</translation>
    </message>
    <message>
        <source>Experts and returns</source>
        <translation>分派与回收</translation>
    </message>
    <message>
        <source>Look at the shipped samples, take in bundles and case files that you were given, or make a case by hand.</source>
        <translation>查看自带样例，导入收到的案件包或案件文件，或手工新建案件。</translation>
    </message>
</context>
<context>
    <name>Criteria</name>
    <message>
        <source>The category “%1” is not known.</source>
        <translation>类别“%1”未知。</translation>
    </message>
    <message>
        <source>%1: the category “%2” is not known.</source>
        <translation>%1：类别“%2”未知。</translation>
    </message>
</context>
<context>
    <name>DeclareDialog</name>
    <message>
        <source>Conflict of interest</source>
        <translation>存在利益冲突</translation>
    </message>
    <message>
        <source>What conflict of interest is there?</source>
        <translation>存在何种利益冲突？</translation>
    </message>
    <message>
        <source>Declaring it ends your assignment: you do not judge this case, and the office learns why. A declaration is not changed afterwards.</source>
        <translation>声明后分派即告终止：您不再评审本案件，评审办会得知原因。声明之后不能更改。</translation>
    </message>
    <message>
        <source>The conflict of interest</source>
        <translation>利益冲突</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Declare the conflict</source>
        <translation>声明冲突(&amp;D)</translation>
    </message>
    <message>
        <source>Declare the conflict</source>
        <translation>声明冲突</translation>
    </message>
</context>
<context>
    <name>DeleteCaseDialog</name>
    <message>
        <source>Delete the case</source>
        <translation>删除案件</translation>
    </message>
    <message>
        <source>Its answers and remarks are deleted with it. The history of the store keeps that it was deleted, by whom and why.</source>
        <translation>其中的评审内容和评语一并删除。案件库的记录会保留由谁、因何删除。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Entered twice, withdrawn by the applicant…</source>
        <translation>重复录入、申报单位撤回……</translation>
    </message>
    <message>
        <source>Give the reason to delete the case.</source>
        <translation>请写明删除的理由。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>DetailWords</name>
    <message>
        <source>Code: %1</source>
        <translation>代码：%1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>位置：%1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>详情：%1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>时间：%1</translation>
    </message>
    <message>
        <source>Program: Yongping %1, Qt %2, %3</source>
        <translation>程序：甬评 %1，Qt %2，%3</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>日志：%1</translation>
    </message>
</context>
<context>
    <name>DistrustDialog</name>
    <message>
        <source>Remove a trusted certificate</source>
        <translation>移除受信任的证书</translation>
    </message>
    <message>
        <source>Reports that are signed with it, or by those to whom it has issued a certificate, count as signed by somebody unknown then. It can be imported again.</source>
        <translation>移除后，用它签名的报告，以及由它颁发证书的人签名的报告，都视为由未知的人签名。以后可以重新导入。</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>EvidenceOffer</name>
    <message>
        <source>, </source>
        <comment>between file names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1等，另有 %2 个</translation>
    </message>
    <message>
        <source>Not attached, because empty: %1.</source>
        <translation>空文件，未添加：%1。</translation>
    </message>
    <message>
        <source>Not attached, because there is no such file: %1.</source>
        <translation>文件不存在，未添加：%1。</translation>
    </message>
    <message>
        <source>Not attached, because it may not be read: %1.</source>
        <translation>无权读取，未添加：%1。</translation>
    </message>
    <message>
        <source>Not attached, because larger than %1 GB: %2.</source>
        <translation>超过 %1 GB，未添加：%2。</translation>
    </message>
    <message>
        <source>The folder “%1” holds more than %2 files; none of them was attached. Choose those that count.</source>
        <translation>文件夹“%1”中的文件超过 %2 个，均未添加。请选取需要的文件。</translation>
    </message>
    <message>
        <source>The folder “%1” holds no files; folders in it are not looked into.</source>
        <translation>文件夹“%1”中没有文件；不查看其下级文件夹。</translation>
    </message>
</context>
<context>
    <name>ExpertsDialog</name>
    <message>
        <source>Experts and returns</source>
        <translation>分派与回收</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>下发…</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>下发</translation>
    </message>
    <message>
        <source>&amp;Return for correction…</source>
        <translation>退回修改(&amp;R)…</translation>
    </message>
    <message>
        <source>Return for correction</source>
        <translation>退回修改</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>已收取</translation>
    </message>
    <message>
        <source>Nothing was taken in yet: what the experts send back comes in with Import on the page of cases.</source>
        <translation>尚未收取任何内容：专家交回的案件包在案件页用“导入”收取。</translation>
    </message>
    <message>
        <source>Bundles that were taken in</source>
        <translation>已收取的案件包</translation>
    </message>
    <message>
        <source>&amp;Settle…</source>
        <translation>裁定(&amp;S)…</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Re&amp;vert…</source>
        <translation>撤销合并(&amp;V)…</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>撤销合并</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>The platform status “%1” contradicts the dates: in operation since %2, it is “%3” on %4.</source>
        <translation>平台状态“%1”与日期矛盾：%2 起投入运行，在 %4 应为“%3”。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>With which key is the bundle opened?</source>
        <translation>用哪个密钥打开案件包？</translation>
    </message>
    <message>
        <source>This will be taken in</source>
        <translation>将收取以下内容</translation>
    </message>
    <message>
        <source>&amp;Receipts</source>
        <translation>回执(&amp;R)</translation>
    </message>
    <message>
        <source>For each review a receipt is written here, to be sent back to its expert.</source>
        <translation>每份评审在此生成一份回执，请发还给专家。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>What is in it, case by case</source>
        <translation>其中各案件的内容</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>Issue the case</source>
        <translation>下发案件</translation>
    </message>
    <message>
        <source>Each expert gets a bundle of its own. With a certificate it is sealed: nobody else can open it, and the review must come back signed with it.</source>
        <translation>每位专家各得一个案件包。指定证书则加密封装：他人无法打开，评审也须用该证书签名后交回。</translation>
    </message>
    <message>
        <source>&amp;Experts</source>
        <translation>专家(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>截止日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>下发(&amp;I)</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>下发</translation>
    </message>
</context>
<context>
    <name>KeyTaskDialog</name>
    <message>
        <source>N&amp;ame</source>
        <translation>名称(&amp;A)</translation>
    </message>
    <message>
        <source>Name in the certificate</source>
        <translation>证书中的名称</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>密钥文件(&amp;K)</translation>
    </message>
    <message>
        <source>Its pa&amp;ssphrase</source>
        <translation>它的口令(&amp;S)</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>密钥的口令</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>证书(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation>写入(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>再次输入(&amp;M)</translation>
    </message>
    <message>
        <source>The same passphrase once more</source>
        <translation>再次输入同一口令</translation>
    </message>
    <message>
        <source>&amp;Trust its certificate in this store</source>
        <translation>在本库中信任它的证书(&amp;T)</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>My key</source>
        <translation>我的密钥</translation>
    </message>
    <message>
        <source>Make a &amp;key…</source>
        <translation>新建密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>E&amp;xport its certificate…</source>
        <translation>导出证书(&amp;X)…</translation>
    </message>
    <message>
        <source>Change a pass&amp;phrase…</source>
        <translation>修改口令(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Take up an issued certificate…</source>
        <translation>收取颁发的证书(&amp;T)…</translation>
    </message>
    <message>
        <source>A key signs reports and bundles. It lies in a file of its owner (.p12) or on a token, never in the store.</source>
        <translation>密钥用于签署报告和资料包，保存在持有人自己的文件（.p12）或令牌中，从不存入本库。</translation>
    </message>
    <message>
        <source>The panel's authority</source>
        <translation>评审组的颁发机构</translation>
    </message>
    <message>
        <source>Make the a&amp;uthority…</source>
        <translation>建立颁发机构(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Issue a certificate…</source>
        <translation>颁发证书(&amp;I)…</translation>
    </message>
    <message>
        <source>One for the whole panel: who trusts it trusts each member that it has issued a certificate to.</source>
        <translation>整个评审组共用一个：信任它，即信任由它颁发证书的每位成员。</translation>
    </message>
    <message>
        <source>Time-stamp &amp;service</source>
        <translation>时间戳服务(&amp;S)</translation>
    </message>
    <message>
        <source>Address of the time-stamp service</source>
        <translation>时间戳服务的地址</translation>
    </message>
    <message>
        <source>none; for example http://timestamp.example.org</source>
        <translation>无；例如 http://timestamp.example.org</translation>
    </message>
</context>
<context>
    <name>LedgerCasesDialog</name>
    <message>
        <source>Cases of the ledger</source>
        <translation>台账所列案件</translation>
    </message>
    <message>
        <source>Which cases does the ledger list?</source>
        <translation>台账列出哪些案件？</translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation>搜索案件</translation>
    </message>
    <message>
        <source>Search by name or applicant</source>
        <translation>按名称或申报单位搜索</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Choose all cases that are shown</source>
        <translation>选中显示的全部案件</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message>
        <source>Choose none of the cases that are shown</source>
        <translation>取消选中显示的全部案件</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Make the ledger</source>
        <translation>生成台账(&amp;M)</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>文字大小(&amp;Z)</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>缩放(&amp;S)</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Everything in the window grows with it, from the next start on.</source>
        <translation>放大窗口中的全部内容，从下次启动起生效。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Yongping</source>
        <translation>甬评</translation>
    </message>
    <message>
        <source>Keys and trust</source>
        <translation>密钥与信任</translation>
    </message>
    <message>
        <source>Scoring schemes</source>
        <translation>评分方案</translation>
    </message>
    <message>
        <source>Yongping is to keep everything beside the program, but the folder “%1” cannot be written. Copy the program to a place where you may write, or start it without --portable and without the file “portable” beside it.</source>
        <translation>甬评要把全部内容放在程序旁边，但文件夹“%1”不可写。请把程序复制到可写的位置，或者不加 --portable 启动，并移走程序旁的“portable”文件。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Yongping</source>
        <translation>甬评</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>评审组</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>案件库</translation>
    </message>
    <message>
        <source>Open another store, the samples or a backup</source>
        <translation>打开其他案件库、样例或备份</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help for what you see (F1)</source>
        <translation>与当前界面对应的帮助（F1）</translation>
    </message>
</context>
<context>
    <name>MergePreview</name>
    <message>
        <source>A case that is not here yet: it is made new.</source>
        <translation>本库尚无此案件：将新建。</translation>
    </message>
    <message>
        <source>The changes are taken in.</source>
        <translation>将收取这些改动。</translation>
    </message>
    <message>
        <source>The review of %1 is taken in.</source>
        <translation>将收取%1的评审。</translation>
    </message>
    <message>
        <source>Both sides changed the same fields: choose for each which value stays.</source>
        <translation>双方改动了相同的字段：请逐项选择保留哪个值。</translation>
    </message>
    <message>
        <source>It brings nothing that is not here already.</source>
        <translation>没有本库尚无的内容。</translation>
    </message>
    <message>
        <source>A later version of it is here already: nothing of it is taken in.</source>
        <translation>本库已有更新的版本：不收取其中任何内容。</translation>
    </message>
    <message>
        <source>A receipt: it tells what became of the review that was handed in.</source>
        <translation>回执：说明所提交评审的处理结果。</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新增 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>改动 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken away</source>
        <translation>
            <numerusform>删除 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed beside changes of ours</source>
        <translation>
            <numerusform>与我方改动并存 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>冲突 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>未变 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the parts of a list of figures</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation>未签名。</translation>
    </message>
    <message>
        <source>The office took your review in.</source>
        <translation>评审办已收取您的评审。</translation>
    </message>
    <message>
        <source>The office has to settle differences before your review counts.</source>
        <translation>评审办须先裁定差异，您的评审方可生效。</translation>
    </message>
    <message>
        <source>A later submission of yours was there before; that one counts.</source>
        <translation>此前已收到您更晚的提交，以那一份为准。</translation>
    </message>
    <message>
        <source>It brought the office nothing new.</source>
        <translation>对评审办没有新内容。</translation>
    </message>
    <message>
        <source>Issued to %1.</source>
        <translation>下发给%1。</translation>
    </message>
    <message>
        <source>It was submitted after the due date.</source>
        <translation>提交时已过截止日期。</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) that are new here.</source>
        <translation>
            <numerusform>新附件 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) made new.</source>
        <translation>
            <numerusform>新建案件 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) brought up to date.</source>
        <translation>
            <numerusform>更新案件 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merge(s) wait to be settled.</source>
        <translation>
            <numerusform>%n 次合并待裁定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought nothing new.</source>
        <translation>
            <numerusform>%n 个没有新内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had been superseded.</source>
        <translation>
            <numerusform>%n 个已被取代。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) noted.</source>
        <translation>
            <numerusform>登记回执 %n 份。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) written.</source>
        <translation>
            <numerusform>已生成回执 %n 份。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1 a value, %2 the reason that was given for it</extracomment>
        <translation>%1——%2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>截止 %1</translation>
    </message>
    <message>
        <source>Project data</source>
        <translation>项目资料</translation>
    </message>
    <message>
        <source>The review as a whole</source>
        <translation>整份评审</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>The panel</source>
        <translation>评审组</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a kind of field, such as Answer; %2 what is asked</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a field, %2 the expert whose review it is of</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a person, %2 a time</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>PanelDecision</name>
    <message>
        <source>Decision of the panel</source>
        <translation>评审组决定</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>By the standard</source>
        <translation>标准结论</translation>
    </message>
    <message>
        <source>By the panel</source>
        <translation>评审组决定</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>To be rectified</source>
        <translation>整改事项</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>The decision as it was made</source>
        <translation>已作出的决定</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>作出决定</translation>
    </message>
    <message>
        <source>Take back the decision</source>
        <translation>撤回决定</translation>
    </message>
    <message>
        <source>The panel can agree anew then; the decision stays in the history.</source>
        <translation>撤回后评审组可以重新裁定；原决定保留在记录中。</translation>
    </message>
</context>
<context>
    <name>PanelPage</name>
    <message>
        <source>Panel</source>
        <translation>评审组</translation>
    </message>
    <message>
        <source>Order of the clauses</source>
        <translation>条目排序</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>按影响排序</translation>
    </message>
    <message>
        <source>As in the standard</source>
        <translation>按标准顺序</translation>
    </message>
    <message>
        <source>Writes down as agreed what every reviewer says in the same way</source>
        <translation>把全体评审专家意见相同的核查点记为评审组意见</translation>
    </message>
    <message>
        <source>Clauses and what the reviewers say of them</source>
        <translation>各条目与评审专家的意见</translation>
    </message>
</context>
<context>
    <name>PointsDialog</name>
    <message>
        <source>&amp;Points</source>
        <translation>得分(&amp;P)</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>&amp;Reason, told in the report</source>
        <translation>理由（写入报告）(&amp;R)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Use the computed points</source>
        <translation>改用计算得分</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Set points</source>
        <translation>设定得分</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Required clauses met: %1 of %2</source>
        <translation>必备条目符合：%1/%2</translation>
    </message>
    <message>
        <source>Whatever the facts that are still open turn out to be, a required clause fails.</source>
        <translation>尚未确定的事实无论为何，都有必备条目不符合。</translation>
    </message>
    <message>
        <source>These required clauses are not met, or met only in part: %1.</source>
        <translation>下列必备条目不符合或部分符合：%1。</translation>
    </message>
    <message>
        <source>Every required clause that is due is met.</source>
        <translation>到期的必备条目全部符合。</translation>
    </message>
    <message>
        <source>These required clauses are still undetermined: %1. Best conclusion still reachable: %2; worst: %3.</source>
        <translation>下列必备条目待定：%1。尚可达到的最好结论为%2，最差结论为%3。</translation>
    </message>
    <message>
        <source>Of %1 required checks that are due, %2 are answered.</source>
        <translation>到期的必备核查点共%1个，已回答%2个。</translation>
    </message>
    <message>
        <source>%1 points set by hand: %2</source>
        <translation>手工评定%1分：%2</translation>
    </message>
    <message>
        <source>Review Report on an Intelligent Manufacturing Project</source>
        <translation>智能制造项目评审报告</translation>
    </message>
    <message>
        <source>%1 (unified social credit code %2)</source>
        <translation>%1（统一社会信用代码 %2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 the stage, %2 its date</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1, in operation since %2</source>
        <translation>%1，%2起运行</translation>
    </message>
    <message>
        <source>%1, version %2, digest %3</source>
        <translation>%1，版本 %2，摘要 %3</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>评审专家</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>评审细则</translation>
    </message>
    <message>
        <source>Needed: at least %1 of %2; reached: %3</source>
        <translation>%2项指标中须达到%1项，已达到%3项</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>评审结论</translation>
    </message>
    <message>
        <source>Only required clauses that are due at this stage decide the conclusion. Undetermined does not mean not met.</source>
        <translation>结论只由本阶段到期的必备条目决定。“待定”不等于“不符合”。</translation>
    </message>
    <message>
        <source>Improvement against the baseline; the tick is the threshold. Filled: reached; hatched: not reached; outline: open.</source>
        <translation>图示为相对基线的改善幅度，竖线为门槛。实心：达到；斜线：未达到；虚框：待定。</translation>
    </message>
    <message>
        <source>Performance indicators</source>
        <translation>绩效指标</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Scoring scheme: %1. The standard does not prescribe points; they do not change any verdict. A range means that answers are still missing.</source>
        <translation>评分方案：%1。标准未规定分值，得分不影响任何判定。分值为区间时，表示尚有核查点未回答。</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>待补充的核查点</translation>
    </message>
    <message>
        <source>Every required check that is due is answered.</source>
        <translation>到期的必备核查点均已回答。</translation>
    </message>
    <message>
        <source>Notes on the reading of the standard</source>
        <translation>条文理解说明</translation>
    </message>
    <message>
        <source>Reading applied</source>
        <translation>采用的理解</translation>
    </message>
    <message>
        <source>Reviewer (signature)</source>
        <translation>评审专家（签名）</translation>
    </message>
    <message>
        <source>Opinion of the reviewer</source>
        <translation>总体意见</translation>
    </message>
    <message>
        <source>No overall opinion was written.</source>
        <translation>未填写总体意见。</translation>
    </message>
    <message>
        <source>Clause by clause</source>
        <translation>逐条判定</translation>
    </message>
    <message>
        <source>Signature of the reviewer</source>
        <translation>评审专家签名</translation>
    </message>
    <message>
        <source>The report cannot be laid out without a graphical application.</source>
        <translation>没有图形环境，无法排版报告。</translation>
    </message>
    <message>
        <source>The report could not be written as a PDF.</source>
        <translation>无法将报告写成PDF文件。</translation>
    </message>
    <message>
        <source>%1: </source>
        <extracomment>The label of a text, before it</extracomment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Points set by hand</source>
        <translation>手工评分理由</translation>
    </message>
    <message>
        <source>Reviewer's remark</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>Clause, answers and reason</source>
        <translation>条目、答复与依据</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1（续）</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>After the project</source>
        <translation>项目后</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>改善幅度</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>门槛</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Bonus for encouraged and optional clauses</source>
        <translation>鼓励条目和可选条目加分</translation>
    </message>
    <message>
        <source>Total of 100, parts that do not count left out</source>
        <translation>总分（折合百分，不计入的部分已剔除）</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Check to answer</source>
        <translation>待回答的核查点</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Decides alone</source>
        <translation>可单独改变结论</translation>
    </message>
    <message>
        <source>With others</source>
        <translation>与其他核查点共同影响</translation>
    </message>
    <message>
        <source>%1 (not counted)</source>
        <translation>%1（不计入）</translation>
    </message>
    <message>
        <source>%1 (counted as %2)</source>
        <translation>%1（按 %2 计入）</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 "Needed: at least 2 of 5; reached: 3", %2 a whole sentence</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Values to look at</source>
        <translation>值得留意的数值</translation>
    </message>
    <message>
        <source>What the program noticed about the values given. These are questions to ask; they change no verdict.</source>
        <translation>以下为程序对所报数值的提示，仅供询问核实，不影响任何结论。</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>需留意之处</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Go back to a copy</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>恢复(&amp;B)</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>恢复到此备份</translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等，另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The present store cannot be read, so it cannot be told what is only in it.</source>
        <translation>现有案件库无法读取，因此无法说明其中有哪些内容是备份里没有的。</translation>
    </message>
    <message>
        <source>The copy has everything that the cases of the present store have.</source>
        <translation>现有案件库中各案件的内容，备份里都有。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since then are not in it. Cases: %1.</source>
        <translation>
            <numerusform>此后的 %n 处改动不在备份中，涉及案件：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>Return for correction</source>
        <translation>退回修改</translation>
    </message>
    <message>
        <source>The expert can change the review again and submits it anew. The reason stands above it in the expert's window.</source>
        <translation>专家可再次修改评审并重新提交。原因显示在专家窗口的评审上方。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Reason of the return</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>R&amp;eturn</source>
        <translation>退回(&amp;E)</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
</context>
<context>
    <name>RevertDialog</name>
    <message>
        <source>Revert a merge</source>
        <translation>撤销合并</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Reason of reverting</source>
        <translation>撤销原因</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>撤销合并(&amp;V)</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>撤销合并</translation>
    </message>
</context>
<context>
    <name>ReviewerSection</name>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Reviewer name</source>
        <translation>评审人姓名</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>使用此姓名</translation>
    </message>
    <message>
        <source>Stands in your reviews, in their history and on the reports. Reviews that you began under another name stay with that name.</source>
        <translation>出现在您的评审、评审记录和报告中。以其他姓名开始的评审仍属于原来的姓名。</translation>
    </message>
</context>
<context>
    <name>SchemeChoice</name>
    <message>
        <source>Scoring scheme of the case</source>
        <translation>案件的评分方案</translation>
    </message>
    <message>
        <source>By which scheme are the points of this case counted?</source>
        <translation>本案件按哪个评分方案计分？</translation>
    </message>
    <message>
        <source>Scoring schemes for this case</source>
        <translation>可用于本案件的评分方案</translation>
    </message>
    <message>
        <source>Verdicts and the conclusion do not change. The case keeps a copy of the scheme.</source>
        <translation>判定与结论不变。案件自存一份方案副本。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Count by this &amp;scheme</source>
        <translation>采用此方案(&amp;S)</translation>
    </message>
</context>
<context>
    <name>SchemeEditor</name>
    <message>
        <source>Scoring scheme</source>
        <translation>评分方案</translation>
    </message>
    <message>
        <source>&amp;Title in Chinese</source>
        <translation>中文名称(&amp;T)</translation>
    </message>
    <message>
        <source>Title in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>&amp;Note in Chinese</source>
        <translation>中文说明(&amp;N)</translation>
    </message>
    <message>
        <source>Note in Chinese</source>
        <translation>中文说明</translation>
    </message>
    <message>
        <source>Note in English</source>
        <translation>英文说明</translation>
    </message>
    <message>
        <source>A clause met in &amp;part earns</source>
        <translation>部分符合得该条目分值的(&amp;P)</translation>
    </message>
    <message>
        <source>Share for a clause met in part, in percent</source>
        <translation>部分符合的得分比例（百分数）</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>&amp;Bonus per clause</source>
        <translation>每条加分(&amp;B)</translation>
    </message>
    <message>
        <source>Bonus for each encouraged or optional clause</source>
        <translation>每个鼓励或可选条目的加分</translation>
    </message>
    <message>
        <source>at &amp;most</source>
        <translation>上限(&amp;M)</translation>
    </message>
    <message>
        <source>Most bonus in all</source>
        <translation>加分上限</translation>
    </message>
    <message>
        <source>Cate&amp;gories</source>
        <translation>类别(&amp;G)</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>SchemeQuestion</name>
    <message>
        <source>Scoring scheme</source>
        <translation>评分方案</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>ScoringSection</name>
    <message>
        <source>The standard prescribes no points. The shipped scheme is only a default; copy it to make one of your own. A case that counts by one of them keeps its own copy: later changes here do not touch it.</source>
        <translation>标准未规定分值。随附方案仅为默认方案，可复制后制定自己的方案。案件采用某一方案时自存一份副本，此后在这里的修改不影响该案件。</translation>
    </message>
    <message>
        <source>Scoring schemes</source>
        <translation>评分方案</translation>
    </message>
    <message>
        <source>&amp;Copy and change…</source>
        <translation>复制并修改(&amp;C)…</translation>
    </message>
    <message>
        <source>Make a scheme from a copy of the chosen one</source>
        <translation>以所选方案的副本制定新方案</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Edit the chosen scheme</source>
        <translation>编辑所选方案</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete the chosen scheme</source>
        <translation>删除所选方案</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a scheme from a file</source>
        <translation>从文件导入方案</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Export the chosen scheme to a file</source>
        <translation>将所选方案导出为文件</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>设置的各节</translation>
    </message>
</context>
<context>
    <name>SettleDialog</name>
    <message>
        <source>Settle a merge</source>
        <translation>裁定合并</translation>
    </message>
    <message>
        <source>Which value stays?</source>
        <translation>保留哪个值？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Settle</source>
        <translation>裁定(&amp;S)</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>裁定</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Sign the report</source>
        <translation>签署报告</translation>
    </message>
    <message>
        <source>With which key do you sign?</source>
        <translation>用哪个密钥签名？</translation>
    </message>
    <message>
        <source>A key &amp;file that I have</source>
        <translation>已有的密钥文件(&amp;F)</translation>
    </message>
    <message>
        <source>A &amp;new key for me</source>
        <translation>为我新建密钥(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>姓名(&amp;A)</translation>
    </message>
    <message>
        <source>Name in the certificate</source>
        <translation>证书中的姓名</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>密钥文件(&amp;K)</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>name.p12</source>
        <translation>姓名.p12</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>选择密钥文件</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>密钥的口令</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>再次输入(&amp;M)</translation>
    </message>
    <message>
        <source>The same passphrase once more</source>
        <translation>再次输入同一口令</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Reason of the signature, shown in the document</source>
        <translation>签名理由，显示在文档中</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>可留空</translation>
    </message>
    <message>
        <source>&amp;Trust my certificate on this computer</source>
        <translation>在本机信任我的证书(&amp;T)</translation>
    </message>
    <message>
        <source>Reports signed with this key then count as signed by somebody who is trusted here.</source>
        <translation>此后，用该密钥签署的报告在本机视为由受信任的人签名。</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>正在签名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>签名(&amp;S)</translation>
    </message>
    <message>
        <source>Fiel&amp;d</source>
        <translation>签名栏(&amp;D)</translation>
    </message>
    <message>
        <source>Field that is signed</source>
        <translation>要签署的签名栏</translation>
    </message>
    <message>
        <source>A key &amp;on a token (UKey)</source>
        <translation>令牌（UKey）中的密钥(&amp;O)</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>令牌(&amp;K)</translation>
    </message>
    <message>
        <source>The service confirms when it was signed: the signature then stays good when the certificate has expired.</source>
        <translation>由该服务证明签名的时间：证书到期后，签名依然有效。</translation>
    </message>
    <message>
        <source>Sign with&amp;out a time-stamp</source>
        <translation>不加时间戳签名(&amp;O)</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>重试(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>SigningText</name>
    <message>
        <source>The signature does not cover the document as it should: its range was tampered with.</source>
        <translation>签名未按要求覆盖文档：其覆盖范围被篡改。</translation>
    </message>
    <message>
        <source>This is not a certificate that can be read.</source>
        <translation>这不是可读取的证书。</translation>
    </message>
    <message>
        <source>The file holds no readable certificate in PEM form (-----BEGIN CERTIFICATE-----).</source>
        <translation>文件中没有可读取的 PEM 格式证书（-----BEGIN CERTIFICATE-----）。</translation>
    </message>
    <message>
        <source>A certificate behind the signature of %1 is outside its validity; the signer's own is valid from %2 to %3.</source>
        <extracomment>%1 is a name, %2 and %3 are dates</extracomment>
        <translation>%1的签名所依据的某个证书不在有效期内；签名人本人证书的有效期为 %2 至 %3。</translation>
    </message>
    <message>
        <source>A certificate behind the signature of %1 has been revoked.</source>
        <translation>%1的签名所依据的某个证书已被吊销。</translation>
    </message>
    <message>
        <source>The revocation list for the certificate of %1 is outside its validity.</source>
        <translation>%1的证书所对应的吊销列表不在有效期内。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not among the trusted ones.</source>
        <translation>%1的证书不在受信任的证书之列。</translation>
    </message>
    <message>
        <source>The certificate of %1 was refused: %2.</source>
        <translation>%1的证书未被接受：%2。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not meant for signing documents.</source>
        <translation>%1的证书不用于签署文档。</translation>
    </message>
    <message>
        <source>The signature itself cannot be read.</source>
        <translation>签名本身无法读取。</translation>
    </message>
    <message>
        <source>The signature is of a kind that is not accepted here.</source>
        <translation>此处不接受这种类型的签名。</translation>
    </message>
    <message>
        <source>The signature does not carry its certificate.</source>
        <translation>签名未附带其证书。</translation>
    </message>
    <message>
        <source>The signature of %1 does not match the content: it was changed after it was signed.</source>
        <translation>%1的签名与内容不符：内容在签名后被更改。</translation>
    </message>
    <message>
        <source>The signature of %1 does not name the certificate that it carries.</source>
        <translation>%1的签名未指明其附带的证书。</translation>
    </message>
    <message>
        <source>The time-stamp on the signature of %1 is broken.</source>
        <translation>%1的签名上的时间戳已损坏。</translation>
    </message>
    <message>
        <source>The signature of %1 is valid and trusted.</source>
        <translation>%1的签名有效且受信任。</translation>
    </message>
    <message>
        <source>The time-stamp could not be stored.</source>
        <translation>时间戳无法保存。</translation>
    </message>
    <message>
        <source>The key of %1 could not make the signature.</source>
        <translation>%1的密钥无法生成签名。</translation>
    </message>
    <message>
        <source>The file is not a PDF, or it is damaged. Get an undamaged copy.</source>
        <translation>文件不是 PDF，或已损坏。请重新获取完好的文件。</translation>
    </message>
    <message>
        <source>The PDF is larger than %1 MB and is not read.</source>
        <translation>PDF 超过 %1 MB，不予读取。</translation>
    </message>
    <message>
        <source>The PDF is encrypted. Save it without a password first.</source>
        <translation>PDF 已加密。请先另存为不带密码的文件。</translation>
    </message>
    <message>
        <source>The signature field “%1” has no place on the pages, or its name is taken.</source>
        <translation>签名域“%1”在页面上没有位置，或其名称已被占用。</translation>
    </message>
    <message>
        <source>The PDF already has form or signature fields and cannot be prepared again.</source>
        <translation>PDF 已有表单域或签名域，不能再次准备。</translation>
    </message>
    <message>
        <source>The PDF has no signature fields. Sign a report made by this program.</source>
        <translation>PDF 没有签名域。请对本程序生成的报告签名。</translation>
    </message>
    <message>
        <source>The signature in the field “%1” has closed the document; nothing can be added to it.</source>
        <translation>签名域“%1”中的签名已锁定文档，不能再添加任何内容。</translation>
    </message>
    <message>
        <source>All signature fields of the PDF are already signed.</source>
        <translation>PDF 的所有签名域均已签名。</translation>
    </message>
    <message>
        <source>The PDF has no signature field “%1”.</source>
        <translation>PDF 没有签名域“%1”。</translation>
    </message>
    <message>
        <source>The signature field “%1” is already signed.</source>
        <translation>签名域“%1”已签名。</translation>
    </message>
    <message>
        <source>The signature is larger than expected.</source>
        <translation>签名超过预期大小。</translation>
    </message>
    <message>
        <source>The PDF holds too many signatures to be checked.</source>
        <translation>PDF 中的签名过多，无法验证。</translation>
    </message>
    <message>
        <source>The signature in the field “%1” was removed or replaced.</source>
        <translation>签名域“%1”中的签名已被删除或替换。</translation>
    </message>
    <message>
        <source>The document holds a signature that its form does not show any more.</source>
        <translation>文档中有一个签名，其表单已不再显示。</translation>
    </message>
    <message>
        <source>What was signed is not a whole document.</source>
        <translation>所签署的内容不是完整的文档。</translation>
    </message>
    <message>
        <source>What was signed did not hold this signature.</source>
        <translation>所签署的内容中不含此签名。</translation>
    </message>
    <message>
        <source>The document is not signed.</source>
        <translation>文档未签名。</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) are still missing.</source>
        <translation>
            <numerusform>尚缺 %n 个签名。</numerusform>
        </translation>
    </message>
    <message>
        <source>Digitally signed by</source>
        <translation>数字签名人</translation>
    </message>
    <message>
        <source>The visible signature cannot be drawn in this program.</source>
        <translation>本程序无法绘制可见签名。</translation>
    </message>
    <message>
        <source>The visible signature cannot be drawn.</source>
        <translation>无法绘制可见签名。</translation>
    </message>
    <message>
        <source>The name for a key needs 1 to %1 characters.</source>
        <translation>密钥名称须为 1 至 %1 个字符。</translation>
    </message>
    <message>
        <source>The key could not be made.</source>
        <translation>无法生成密钥。</translation>
    </message>
    <message>
        <source>The file is not a key file (PKCS#12: .p12 or .pfx).</source>
        <translation>文件不是密钥文件（PKCS#12：.p12 或 .pfx）。</translation>
    </message>
    <message>
        <source>The passphrase does not open this key file.</source>
        <translation>口令无法打开此密钥文件。</translation>
    </message>
    <message>
        <source>The contents of the key file cannot be read.</source>
        <translation>密钥文件的内容无法读取。</translation>
    </message>
    <message>
        <source>The key file does not hold a private key together with its certificate.</source>
        <translation>密钥文件中没有私钥及其对应的证书。</translation>
    </message>
    <message>
        <source>The key is of a kind that is not accepted here. Use RSA with at least 2048 bits or an elliptic curve with at least 256 bits.</source>
        <translation>此处不接受这种类型的密钥。请使用至少 2048 位的 RSA 密钥，或至少 256 位的椭圆曲线密钥。</translation>
    </message>
    <message>
        <source>A key file needs a passphrase that is not empty.</source>
        <translation>密钥文件的口令不能为空。</translation>
    </message>
    <message>
        <source>The key could not be encrypted.</source>
        <translation>无法加密密钥。</translation>
    </message>
    <message>
        <source>“%1” is not the address of a time-stamp authority (http or https).</source>
        <translation>“%1”不是时间戳服务机构的地址（http 或 https）。</translation>
    </message>
    <message>
        <source>The file is not a certificate revocation list (PEM or DER).</source>
        <translation>文件不是证书吊销列表（PEM 或 DER）。</translation>
    </message>
    <message>
        <source>A sealed part may hold at most %1 MB.</source>
        <translation>加密封装的每个分段最多容纳 %1 MB。</translation>
    </message>
    <message>
        <source>The sealed content is damaged or was changed. Ask the sender for the file again.</source>
        <translation>加密封装的内容已损坏或被改动。请让发送方重新提供该文件。</translation>
    </message>
    <message>
        <source>Nothing can be sealed for %1: the certificate's key is of a kind or length that is not accepted here.</source>
        <translation>无法为 %1 加密封装：其证书的密钥类型或长度不被接受。</translation>
    </message>
    <message>
        <source>Nothing can be sealed for %1: the certificate is not meant for receiving encrypted content. Ask for another one.</source>
        <translation>无法为 %1 加密封装：其证书不用于接收加密内容。请索取另一份证书。</translation>
    </message>
    <message>
        <source>Nothing can be sealed for %1: the certificate's key cannot be used.</source>
        <translation>无法为 %1 加密封装：其证书的密钥无法使用。</translation>
    </message>
    <message>
        <source>Sealing needs the certificate of at least one recipient.</source>
        <translation>加密封装至少需要一位接收人的证书。</translation>
    </message>
    <message>
        <source>The content could not be sealed.</source>
        <translation>内容未能加密封装。</translation>
    </message>
    <message>
        <source>This was not sealed for the key of %1. Open it with the key that belongs to one of the recipients.</source>
        <translation>此内容不是为 %1 的密钥加密封装的。请使用其中一位接收人的密钥打开。</translation>
    </message>
    <message>
        <source>The file “%1” inside the PDF cannot be read. Get an undamaged copy.</source>
        <translation>PDF 内的文件“%1”无法读取。请获取未损坏的副本。</translation>
    </message>
    <message>
        <source>The PDF does not carry the file “%1”.</source>
        <translation>该 PDF 未携带文件“%1”。</translation>
    </message>
    <message>
        <source>The key of %1 is not an authority's: it cannot issue certificates.</source>
        <translation>%1 的密钥不是颁发机构的密钥，不能颁发证书。</translation>
    </message>
    <message>
        <source>The certificate could not be issued.</source>
        <translation>无法颁发证书。</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued for another key.</source>
        <translation>%1 的证书是为另一把密钥颁发的。</translation>
    </message>
    <message>
        <source>A key does not leave its token; it cannot be written into a file.</source>
        <translation>密钥不能离开 UKey，无法写入文件。</translation>
    </message>
    <message>
        <source>The address of the token must not carry the PIN; it is asked for like a passphrase.</source>
        <translation>UKey 地址中不得包含 PIN；PIN 与口令一样另行输入。</translation>
    </message>
    <message>
        <source>No module for tokens could be loaded. Install the token's software, or name its module in the address: pkcs11:…?module-path=FILE.</source>
        <translation>无法加载 UKey 模块。请安装 UKey 的配套软件，或在地址中指明模块：pkcs11:…?module-path=文件。</translation>
    </message>
    <message>
        <source>The module %1 of the token cannot be loaded. Install the token's software, or name another module.</source>
        <translation>无法加载 UKey 模块 %1。请安装 UKey 的配套软件，或指定其他模块。</translation>
    </message>
    <message>
        <source>Keys on tokens need the package libengine-pkcs11-openssl. Install it and try again.</source>
        <translation>使用 UKey 中的密钥需要软件包 libengine-pkcs11-openssl。请安装后重试。</translation>
    </message>
    <message>
        <source>The token did not take this PIN. It may lock itself after a few wrong ones.</source>
        <translation>UKey 不接受此 PIN。多次输错后 UKey 可能会锁定。</translation>
    </message>
    <message>
        <source>No token with a certificate at this address was found. Put the token in, and check the address.</source>
        <translation>没有找到此地址对应的、带有证书的 UKey。请插入 UKey 并核对地址。</translation>
    </message>
    <message>
        <source>The token has no private key at this address that may be used.</source>
        <translation>UKey 中此地址没有可用的私钥。</translation>
    </message>
    <message>
        <source>the structure of the document</source>
        <translation>文档结构</translation>
    </message>
    <message>
        <source>the signature field “%1”</source>
        <translation>签名域“%1”</translation>
    </message>
    <message>
        <source>the seal in the field “%1”</source>
        <translation>签名域“%1”中的印章</translation>
    </message>
    <message>
        <source>the properties of the document</source>
        <translation>文档属性</translation>
    </message>
    <message>
        <source>a file inside the document</source>
        <translation>文档内附带的文件</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>the form with the signature fields</source>
        <translation>签名域所在的表单</translation>
    </message>
    <message>
        <source>The document was changed after this signature had closed it: %1.</source>
        <extracomment>%1 is a place: "page 2"</extracomment>
        <translation>此签名锁定文档之后，文档又被改动：%1。</translation>
    </message>
    <message>
        <source>Something was added to the document after it was signed: %1.</source>
        <extracomment>%1 is a place: "page 2"</extracomment>
        <translation>文档签名之后又添加了内容：%1。</translation>
    </message>
    <message>
        <source>Something else than a further signature was added to the document after it was signed: %1.</source>
        <extracomment>%1 is a place: "page 2"</extracomment>
        <translation>文档签名之后添加了后续签名以外的内容：%1。</translation>
    </message>
    <message>
        <source>behind its end</source>
        <translation>文件末尾之后</translation>
    </message>
    <message>
        <source>The time-stamp authority %1 did not answer, so nothing was signed. Check the address and the network and try again, or sign without a time-stamp.</source>
        <translation>时间戳机构 %1 没有应答，因此没有签名。请检查地址和网络后重试，或不加时间戳签名。</translation>
    </message>
    <message>
        <source>The time-stamp authority did not give a usable time-stamp, so nothing was signed. Try again, or sign without a time-stamp.</source>
        <translation>时间戳机构没有给出可用的时间戳，因此没有签名。请重试，或不加时间戳签名。</translation>
    </message>
    <message>
        <source>The token is locked after too many wrong PINs. Unlock it with its own software, or ask who issued it.</source>
        <translation>PIN 码输错次数过多，令牌已锁定。请用令牌自带的软件解锁，或联系发放单位。</translation>
    </message>
    <message>
        <source>The token did not take this PIN. One try is left: another wrong PIN locks the token.</source>
        <translation>令牌不接受这个 PIN 码。还剩最后一次机会：再输错一次，令牌将被锁定。</translation>
    </message>
    <message>
        <source>The token did not take this PIN. Few tries are left before it locks itself.</source>
        <translation>令牌不接受这个 PIN 码。剩余次数不多，再错几次令牌将自行锁定。</translation>
    </message>
    <message>
        <source>This is not a certificate, neither as text (PEM) nor in binary form (DER, PKCS#7).</source>
        <translation>这不是证书：既不是文本格式（PEM），也不是二进制格式（DER、PKCS#7）。</translation>
    </message>
    <message>
        <source>The file holds several certificates. Export the one that is meant.</source>
        <translation>文件中有多个证书。请只导出所需的那一个。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB or holds more than %2 certificates and is not read.</source>
        <translation>文件大于 %1 MB，或所含证书多于 %2 个，不予读取。</translation>
    </message>
    <message>
        <source>The file holds a private key, which is never handed out; export the certificate alone.</source>
        <translation>文件中含有私钥，私钥绝不可外传；请只导出证书。</translation>
    </message>
    <message>
        <source>The file holds no readable certificate in PEM form (-----BEGIN CERTIFICATE----- or -----BEGIN PKCS7-----).</source>
        <translation>文件中没有可读取的 PEM 格式证书（-----BEGIN CERTIFICATE----- 或 -----BEGIN PKCS7-----）。</translation>
    </message>
    <message>
        <source>The field of %1 was signed by %2.</source>
        <translation>%1的签名处由%2签名。</translation>
    </message>
    <message>
        <source>The field of %1 was signed by %2: %1 has not signed.</source>
        <translation>%1的签名处由%2签名：%1本人尚未签名。</translation>
    </message>
    <message numerus="yes">
        <source>%1 signed in %n field(s) with the same key: each field needs a person of its own.</source>
        <translation>
            <numerusform>%1用同一密钥签了 %n 处：每处须由不同的人签名。</numerusform>
        </translation>
    </message>
    <message>
        <source>The document is whole, signed by %1.</source>
        <extracomment>%1 are names</extracomment>
        <translation>文件完整，由%1签名。</translation>
    </message>
    <message>
        <source>The signature of %1 says that it was made on %2, which is yet to come, and no trusted time-stamp bears that out. Check the clock of this computer.</source>
        <extracomment>%1 is a name, %2 a date and a time</extracomment>
        <translation>%1的签名自称签于%2，该时间尚未到来，且没有受信任的时间戳为证。请核对本机时钟。</translation>
    </message>
    <message>
        <source>This is an SM2 key; programs that read PDF cannot check signatures of that kind. Use RSA with at least 2048 bits or the curve P-256.</source>
        <translation>这是 SM2（国密）密钥，阅读 PDF 的程序无法验证此类签名。请改用至少 2048 位的 RSA 密钥或 P-256 曲线的密钥。</translation>
    </message>
    <message>
        <source>The revocation list is from %1, who is not trusted here. Trust the certificate of its issuer first.</source>
        <translation>该吊销列表由 %1 颁发，此处尚未信任。请先信任颁发者的证书。</translation>
    </message>
    <message>
        <source>The revocation list is too large to be kept here (at most %1 MiB with the others). Give it to the verification by itself.</source>
        <translation>该吊销列表过大，无法保存在此（连同其他列表最多 %1 MiB）。请在验证时单独指定。</translation>
    </message>
    <message>
        <source>The time-stamp of %1 does not count.</source>
        <extracomment>%1 is a name; why follows as a sentence of its own</extracomment>
        <translation>%1加盖的时间戳不予采信。</translation>
    </message>
</context>
<context>
    <name>StartWords</name>
    <message>
        <source>--%1 does not take “%2”; it takes %3.</source>
        <translation>--%1 不接受“%2”，可用：%3。</translation>
    </message>
    <message>
        <source>Reviews intelligent-manufacturing projects, offline.</source>
        <translation>离线评审智能制造项目。</translation>
    </message>
    <message>
        <source>Speak this language: zh_CN or en.</source>
        <translation>界面语言：zh_CN 或 en。</translation>
    </message>
    <message>
        <source>Add the shipped sample cases to the store.</source>
        <translation>把随附的样例案件加入案件库。</translation>
    </message>
    <message>
        <source>Look light, dark or as the system.</source>
        <translation>外观：light（浅色）、dark（深色）或 system（跟随系统）。</translation>
    </message>
    <message>
        <source>Open the case with this id.</source>
        <translation>打开编号为此的案件。</translation>
    </message>
    <message>
        <source>“%1” is not understood; see --help.</source>
        <translation>不明白“%1”，请看 --help。</translation>
    </message>
    <message>
        <source>Begin on this page: cases, review, indicators, panel, reports or settings.</source>
        <translation>从这一页开始：cases、review、indicators、panel、reports 或 settings。</translation>
    </message>
    <message>
        <source>Work on this store instead of the last one.</source>
        <translation>使用此案件库，而不是上次的案件库。</translation>
    </message>
    <message>
        <source>Show the store and change nothing.</source>
        <translation>只显示案件库，不作任何改动。</translation>
    </message>
    <message>
        <source>Open a second window on a store that is open already; it reads only.</source>
        <translation>为已打开的案件库再开一个窗口，该窗口只读。</translation>
    </message>
    <message>
        <source>Keep store, settings and log beside the program, as a file named “portable” there does.</source>
        <translation>把案件库、设置和日志放在程序旁边；程序旁有名为“portable”的文件时也是如此。</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The case already has a review of “%1”.</source>
        <translation>案件中已有“%1”的评审。</translation>
    </message>
    <message>
        <source>The review “%1” already belongs to a case in the store.</source>
        <translation>评审“%1”已属于案件库中的一个案件。</translation>
    </message>
    <message>
        <source>The case “%1” does not fit its criteria: %2</source>
        <translation>案件“%1”与其标准文件不一致：%2</translation>
    </message>
    <message>
        <source>The store “%1” is damaged. Please restore a backup.</source>
        <translation>案件库“%1”已损坏。请恢复备份。</translation>
    </message>
    <message>
        <source>“%1” of a case cannot be changed; make a new case.</source>
        <translation>案件的“%1”不能更改；请新建案件。</translation>
    </message>
    <message>
        <source>The store “%1” is busy with another program. Please try again.</source>
        <translation>案件库“%1”正被另一程序占用。请稍后重试。</translation>
    </message>
    <message>
        <source>The store “%1” cannot be written. Please check the permissions.</source>
        <translation>案件库“%1”无法写入。请检查权限。</translation>
    </message>
    <message>
        <source>The store “%1” could not be read or written: the device reports an error.</source>
        <translation>案件库“%1”无法读取或写入：设备报告错误。</translation>
    </message>
    <message>
        <source>There is no room left for the store “%1”. Nothing was changed.</source>
        <translation>案件库“%1”已没有可用空间。未作任何更改。</translation>
    </message>
    <message>
        <source>The store “%1” cannot be opened. Please check the path and the permissions.</source>
        <translation>案件库“%1”无法打开。请检查路径和权限。</translation>
    </message>
    <message>
        <source>The file “%1” is not a store of this program.</source>
        <translation>文件“%1”不是本程序的案件库。</translation>
    </message>
    <message>
        <source>An operation on the store “%1” failed. Nothing was changed.</source>
        <translation>对案件库“%1”的操作失败。未作任何更改。</translation>
    </message>
    <message>
        <source>Qt's driver for SQLite is not installed (package libqt6sql6-sqlite).</source>
        <translation>未安装 Qt 的 SQLite 驱动（软件包 libqt6sql6-sqlite）。</translation>
    </message>
    <message>
        <source>The history “%1” contradicts itself at entry %2 (%3).</source>
        <translation>历史记录“%1”在第 %2 条处自相矛盾（%3）。</translation>
    </message>
    <message>
        <source>The history “%1” lacks entry %2.</source>
        <translation>历史记录“%1”缺少第 %2 条。</translation>
    </message>
    <message>
        <source>Entry %2 of the history “%1” was changed afterwards: its hash does not fit.</source>
        <translation>历史记录“%1”的第 %2 条事后被更改：哈希值不符。</translation>
    </message>
    <message>
        <source>Entry %2 of the history “%1” does not follow the entry before it.</source>
        <translation>历史记录“%1”的第 %2 条与前一条不衔接。</translation>
    </message>
    <message>
        <source>There is no case “%1” in the store.</source>
        <translation>案件库中没有案件“%1”。</translation>
    </message>
    <message>
        <source>A case cannot have the id “%1”.</source>
        <translation>“%1”不能用作案件编号。</translation>
    </message>
    <message>
        <source>There already is a case “%1” in the store.</source>
        <translation>案件库中已有案件“%1”。</translation>
    </message>
    <message>
        <source>The case “%1” has no review “%2”.</source>
        <translation>案件“%1”没有评审“%2”。</translation>
    </message>
    <message>
        <source>The store “%1” is open for reading only; it cannot be changed now.</source>
        <translation>案件库“%1”以只读方式打开，现在不能更改。</translation>
    </message>
    <message>
        <source>The file “%1” is no backup of this program and is not overwritten. Choose another name.</source>
        <translation>文件“%1”不是本程序的备份，不予覆盖。请另选名称。</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged and was not restored: %2</source>
        <translation>备份“%1”已损坏，未予恢复：%2</translation>
    </message>
    <message>
        <source>A backup cannot take the place of the store “%1” itself.</source>
        <translation>备份不能占用案件库“%1”自身的位置。</translation>
    </message>
    <message>
        <source>There is no folder for the backup “%1”.</source>
        <translation>备份“%1”所在的文件夹不存在。</translation>
    </message>
    <message>
        <source>A store cannot be restored from itself; name a backup of “%1”.</source>
        <translation>案件库不能由其自身恢复；请指定“%1”的备份。</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>文件已损坏：%1。</translation>
    </message>
    <message>
        <source>An entry of the table “%1” refers to nothing in “%2”.</source>
        <translation>表“%1”中的一条记录在“%2”中没有引用对象。</translation>
    </message>
    <message>
        <source>The settings are not what their history gives.</source>
        <translation>设置与其历史记录不一致。</translation>
    </message>
    <message>
        <source>The case “%1” is not what its history gives.</source>
        <translation>案件“%1”与其历史记录不一致。</translation>
    </message>
    <message>
        <source>The case “%1” has no history.</source>
        <translation>案件“%1”没有历史记录。</translation>
    </message>
    <message>
        <source>No copy “%1” was made, because the store is damaged: %2</source>
        <translation>案件库已损坏，未生成副本“%1”：%2</translation>
    </message>
    <message>
        <source>There is no store “%1”. Make one first, or check the path.</source>
        <translation>案件库“%1”不存在。请先新建，或检查路径。</translation>
    </message>
    <message>
        <source>The store “%1” needs a newer version of this program, one that knows schema %2; this one knows schemas up to %3.</source>
        <translation>案件库“%1”需要较新版本的程序，该版本须支持结构版本 %2；本程序最高支持结构版本 %3。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>无法建立文件夹“%1”。</translation>
    </message>
    <message>
        <source>The store “%1” was written by an older version of this program. Open it for writing once, so that it is brought up to date.</source>
        <translation>案件库“%1”由本程序的旧版本写入。请以可写方式打开一次，使其完成升级。</translation>
    </message>
    <message>
        <source>The store “%1” is open in another program. It can be read, but not changed.</source>
        <translation>案件库“%1”已在另一程序中打开。可以读取，不能更改。</translation>
    </message>
    <message>
        <source>The store “%1” is open in “%2” (process %3). It can be read, but not changed.</source>
        <translation>案件库“%1”已在“%2”（进程 %3）中打开。可以读取，不能更改。</translation>
    </message>
    <message>
        <source>Entry %1 of the history is no change of this field; it cannot be taken back.</source>
        <translation>历史第 %1 条不是对该字段的更改，不能撤销。</translation>
    </message>
    <message>
        <source>A flag is true or false, and “%1” must be a clause.</source>
        <translation>标记只能是 true 或 false，且“%1”须为条目。</translation>
    </message>
    <message>
        <source>The store never had a case “%1” that was deleted.</source>
        <translation>案件库中没有删除过案件“%1”。</translation>
    </message>
    <message>
        <source>The case “%1” is in the store; it was not deleted.</source>
        <translation>案件“%1”仍在案件库中，并未删除。</translation>
    </message>
    <message>
        <source>There is no room for the copy in the folder “%1”. Make room on its disk or choose another folder. Nothing was changed.</source>
        <translation>文件夹“%1”所在磁盘空间不足，无法生成副本。请腾出空间或另选文件夹。未作任何更改。</translation>
    </message>
    <message>
        <source>The copy cannot be written into the folder “%1”: the device reports an error. Nothing was changed.</source>
        <translation>副本无法写入文件夹“%1”：设备报错。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>StoreSection</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check the store</source>
        <translation>检查案件库</translation>
    </message>
    <message>
        <source>Reads file, history and contents and says whether all is well</source>
        <translation>读取文件、记录和内容，说明是否一切正常</translation>
    </message>
    <message>
        <source>Everything is kept in this one file. Every change is saved at once.</source>
        <translation>全部内容都在这一个文件里，每次修改立即保存。</translation>
    </message>
</context>
<context>
    <name>SubmitDialog</name>
    <message>
        <source>Submit the review</source>
        <translation>提交评审</translation>
    </message>
    <message>
        <source>Afterwards it is read-only, until the office returns it for correction.</source>
        <translation>提交后为只读，直至评审办退回修改。</translation>
    </message>
    <message>
        <source>What is still unanswered</source>
        <translation>尚未回答的核查点</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>提交(&amp;S)</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Own templates for remarks</source>
        <translation>自定义评语模板</translation>
    </message>
    <message>
        <source>{clause} becomes the name of the clause, {verdict} its verdict. Ctrl+T offers the templates at a remark.</source>
        <translation>{clause} 替换为条目名称，{verdict} 替换为判定。写评语时按 Ctrl+T 选用模板。</translation>
    </message>
    <message>
        <source>Own templates</source>
        <translation>自定义模板</translation>
    </message>
    <message>
        <source>&amp;New template</source>
        <translation>新建模板(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>内容(&amp;T)</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>模板内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save templates</source>
        <translation>保存模板</translation>
    </message>
</context>
<context>
    <name>TokenChoice</name>
    <message>
        <source>Key on a token</source>
        <translation>令牌中的密钥</translation>
    </message>
    <message>
        <source>S&amp;earch again</source>
        <translation>重新查找(&amp;E)</translation>
    </message>
    <message>
        <source>Search for tokens again</source>
        <translation>重新查找令牌</translation>
    </message>
    <message>
        <source>A&amp;ddress of the key on the token</source>
        <translation>令牌中密钥的地址(&amp;D)</translation>
    </message>
    <message>
        <source>Address of the key on the token</source>
        <translation>令牌中密钥的地址</translation>
    </message>
    <message>
        <source>Mod&amp;ule of the token, where the system does not know it; then search again</source>
        <translation>令牌的驱动模块（系统不认识时填写，然后重新查找）(&amp;U)</translation>
    </message>
</context>
<context>
    <name>TrustedCertificates</name>
    <message>
        <source>Trusted certificates</source>
        <translation>受信任的证书</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>导入(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>None is trusted yet: every signature counts as one of somebody unknown.</source>
        <translation>尚未信任任何证书：所有签名都视为来自未知的人。</translation>
    </message>
    <message>
        <source>Signatures made with these certificates, or with ones that they have issued, count as trusted in this store. An issuer’s revocation list says which of them no longer do. Files can be dropped here.</source>
        <translation>用这些证书或由其颁发的证书作出的签名，在本案件库中视为可信。颁发者的吊销列表说明其中哪些不再可信。可将文件拖放到此处。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>, </source>
        <extracomment>Between the members of a list</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between the parts of a sentence</extracomment>
        <translation>；</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>other: %1</source>
        <translation>其他：%1</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>未选任何一项</translation>
    </message>
    <message>
        <source>%1 target %2</source>
        <translation>%1目标 %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3 (target %4)</source>
        <translation>%1 %2 → %3（目标 %4）</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>no values given</source>
        <translation>未填数值</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>Project number</source>
        <translation>项目编号</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Date of the stage</source>
        <translation>阶段日期</translation>
    </message>
    <message>
        <source>In operation since</source>
        <translation>投入运行日期</translation>
    </message>
    <message>
        <source>Platform status</source>
        <translation>平台状态</translation>
    </message>
    <message>
        <source>Process industry</source>
        <translation>流程行业</translation>
    </message>
    <message>
        <source>Industry cluster</source>
        <translation>产业集群</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申报单位</translation>
    </message>
    <message>
        <source>Consortium members</source>
        <translation>联合体成员</translation>
    </message>
    <message>
        <source>Review wanted by</source>
        <translation>评审截止</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样例</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
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
        <translation>%1：由“%2”改为“%3”。</translation>
    </message>
    <message>
        <source>%1: set to “%2”.</source>
        <translation>%1：设为“%2”。</translation>
    </message>
    <message>
        <source>%1: “%2” taken away.</source>
        <translation>%1：删去“%2”。</translation>
    </message>
    <message>
        <source>%1: changed.</source>
        <translation>%1：已更改。</translation>
    </message>
    <message>
        <source>The case was created.</source>
        <translation>案件已建立。</translation>
    </message>
    <message>
        <source>The case was replaced by another version of it.</source>
        <translation>案件已由另一版本替换。</translation>
    </message>
    <message>
        <source>The case was deleted.</source>
        <translation>案件已删除。</translation>
    </message>
    <message>
        <source>A review was opened.</source>
        <translation>评审已开始。</translation>
    </message>
    <message>
        <source>A report was made.</source>
        <translation>已生成报告。</translation>
    </message>
    <message>
        <source>A report was signed.</source>
        <translation>报告已签名。</translation>
    </message>
    <message>
        <source>The store was created.</source>
        <translation>案件库已建立。</translation>
    </message>
    <message>
        <source>The setting “%1” was changed.</source>
        <translation>设置“%1”已更改。</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>已记录：%1。</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <extracomment>%1 a whole sentence, %2 the reason that was given</extracomment>
        <translation>%1原因：%2</translation>
    </message>
    <message>
        <source>down by %1</source>
        <translation>降低 %1</translation>
    </message>
    <message>
        <source>up by %1</source>
        <translation>提高 %1</translation>
    </message>
    <message>
        <source>baseline and value after the project not given</source>
        <translation>基线和项目后的数值均未填写</translation>
    </message>
    <message>
        <source>value after the project not given</source>
        <translation>项目后的数值未填写</translation>
    </message>
    <message>
        <source>baseline not given</source>
        <translation>基线未填写</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage, with the blank before the sign that the language asks for</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1: the baseline %2 is not above zero, so no improvement can be computed</source>
        <translation>%1：基线 %2 为零或负数，无法计算改善幅度</translation>
    </message>
    <message>
        <source>%1, %2, ≥ %3</source>
        <translation>%1，%2，≥ %3</translation>
    </message>
    <message>
        <source>%1, %2, &lt; %3</source>
        <translation>%1，%2，&lt; %3</translation>
    </message>
    <message>
        <source>Other than the process industry</source>
        <translation>非流程行业</translation>
    </message>
    <message>
        <source>%1: %2 %3 %4</source>
        <extracomment>%1 what is counted, %2 the number, %3 a relation such as &lt;, %4 the threshold: Devices: 480 devices &lt; 500 devices</extracomment>
        <translation>%1 %2 %3 %4</translation>
    </message>
    <message>
        <source>%1: %2 chosen, more than %3 needed</source>
        <translation>%1：选中 %2 项，须超过 %3 项</translation>
    </message>
    <message>
        <source>%1: %2 chosen, at least %3 needed</source>
        <translation>%1：选中 %2 项，至少须 %3 项</translation>
    </message>
    <message>
        <source>Of %1 indicators %2 reached, up to %4 possible, at least %3 needed</source>
        <translation>%1 项指标中达到 %2 项，至多可达 %4 项，至少须 %3 项</translation>
    </message>
    <message>
        <source>Of %1 indicators %2 reached, at least %3 needed</source>
        <translation>%1 项指标中达到 %2 项，至少须 %3 项</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 names what %2 says</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%2 adds something to %1</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>due at every stage</source>
        <translation>各阶段均到期</translation>
    </message>
    <message>
        <source>due from acceptance on</source>
        <translation>验收起到期</translation>
    </message>
    <message>
        <source>due from recognition on</source>
        <translation>认定起到期</translation>
    </message>
    <message>
        <source>whether the platform is new or established</source>
        <translation>平台属新建还是已建</translation>
    </message>
    <message>
        <source>whether it belongs to the process industry</source>
        <translation>是否属流程行业</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>%1, short by %2</source>
        <extracomment>%1 a comparison that fails, %2 by how much</extracomment>
        <translation>%1，差 %2</translation>
    </message>
    <message>
        <source>This branch applies: %1</source>
        <translation>适用分支：%1</translation>
    </message>
    <message>
        <source>This kind was chosen: %1</source>
        <translation>所选类型：%1</translation>
    </message>
    <message>
        <source>All of these parts are needed</source>
        <translation>以下各项均须符合</translation>
    </message>
    <message>
        <source>One of these parts is enough</source>
        <translation>以下任一项符合即可</translation>
    </message>
    <message>
        <source>At least %1 of these %2 parts are needed</source>
        <translation>以下 %2 项中至少须有 %1 项符合</translation>
    </message>
    <message>
        <source>Not known: %1. Every possible branch is looked at</source>
        <translation>尚未确定：%1。各分支分别判断</translation>
    </message>
    <message>
        <source>encouraged</source>
        <translation>鼓励</translation>
    </message>
    <message>
        <source>%1, this part carries</source>
        <translation>%1，此项成立</translation>
    </message>
    <message>
        <source>judged as met</source>
        <translation>判断为符合</translation>
    </message>
    <message>
        <source>parts judged as met: %1</source>
        <translation>%1 项判断为符合</translation>
    </message>
    <message>
        <source>still missing: %1</source>
        <translation>尚待回答：%1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>%1 a list of some things, %2 how many more there are</extracomment>
        <translation>%1等，另有 %2 项</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>尚未确定：%1</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A sentence and its full stop</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>no part decides this clause</source>
        <translation>没有决定本条目的部分</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>For information; it is not judged.</source>
        <translation>仅作说明，不作判定。</translation>
    </message>
    <message>
        <source>Every part was marked as not applicable.</source>
        <translation>各项均标为不适用。</translation>
    </message>
    <message>
        <source>at least %1 of %2 indicators</source>
        <translation>%2 项指标中至少 %1 项</translation>
    </message>
    <message>
        <source>more than %1 to choose</source>
        <translation>须选超过 %1 项</translation>
    </message>
    <message>
        <source>at least %1 to choose</source>
        <translation>至少选 %1 项</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>部分符合</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Informational</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>符合标准</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>不符合标准</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必备</translation>
    </message>
    <message>
        <source>Encouraged</source>
        <translation>鼓励</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>验收</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>认定</translation>
    </message>
    <message>
        <source>New platform</source>
        <translation>新建平台</translation>
    </message>
    <message>
        <source>Established platform</source>
        <translation>已建平台</translation>
    </message>
    <message>
        <source>Project data</source>
        <translation>项目资料</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Overall opinion</source>
        <translation>总体意见</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <extracomment>%1 is a whole sentence, %2 the place in a file, such as answers.foundation.2.devices</extracomment>
        <translation>%1（位置：%2）</translation>
    </message>
    <message>
        <source>Project data changed: %1.</source>
        <translation>项目资料已更改：%1。</translation>
    </message>
    <message>
        <source>%1, clause %2</source>
        <extracomment>%1 the title of an element, %2 the number of a clause in it</extracomment>
        <translation>%1第 %2 条</translation>
    </message>
    <message>
        <source>in “%1”</source>
        <translation>单位“%1”</translation>
    </message>
    <message>
        <source>The deleted case came back.</source>
        <translation>已删除的案件已恢复。</translation>
    </message>
    <message>
        <source>A review was taken away with its merge.</source>
        <translation>一份评审随其合并一并撤回。</translation>
    </message>
    <message>
        <source>An entry that is not shown here.</source>
        <translation>此处不显示的一条记录。</translation>
    </message>
    <message>
        <source>No usual mistake of units explains it; please check both values.</source>
        <translation>常见的单位差错都解释不了，请核对两个数值。</translation>
    </message>
    <message>
        <source>A decimal point may have slipped (10×).</source>
        <translation>可能小数点错了一位（差 10 倍）。</translation>
    </message>
    <message>
        <source>One of them may be a percentage, the other a fraction (100×).</source>
        <translation>可能一个是百分数、另一个是小数（差 100 倍）。</translation>
    </message>
    <message>
        <source>One of them may be in thousands (1,000×).</source>
        <translation>可能其中一个以“千”为单位（差 1,000 倍）。</translation>
    </message>
    <message>
        <source>One of them may be in ten thousands (万), the other in single units (10,000×).</source>
        <translation>可能一个以“万”为单位、另一个不是，如万元与元（差 10,000 倍）。</translation>
    </message>
    <message>
        <source>%1: of %2 → %3 the larger is about %4 times the smaller. %5</source>
        <extracomment>%1 an indicator, %2 and %3 its values, %4 a number, %5 a sentence that explains it</extracomment>
        <translation>%1：%2 → %3，相差约 %4 倍。%5</translation>
    </message>
    <message>
        <source>%1 fell from %2 to %3 although more is better: are the values exchanged, or is it measured the other way round?</source>
        <translation>%1应当提高，却从 %2 降到 %3：是否两个数值填反，或者口径相反？</translation>
    </message>
    <message>
        <source>%1 rose from %2 to %3 although less is better: are the values exchanged, or is it measured the other way round?</source>
        <translation>%1应当降低，却从 %2 升到 %3：是否两个数值填反，或者口径相反？</translation>
    </message>
    <message>
        <source>%1: the baseline (%2) was measured after the result (%3).</source>
        <translation>%1：基线时期（%2）晚于项目后时期（%3）。</translation>
    </message>
    <message>
        <source>%1: the periods of the baseline (%2) and the result (%3) overlap.</source>
        <translation>%1：基线时期（%2）与项目后时期（%3）重叠。</translation>
    </message>
    <message>
        <source>%1: the result (%2) was measured after the date of the stage (%3).</source>
        <translation>%1：项目后时期（%2）晚于评审阶段日期（%3）。</translation>
    </message>
    <message>
        <source>%1: the period of the baseline is given, that of the result is not.</source>
        <translation>%1：填了基线时期，没有填项目后时期。</translation>
    </message>
    <message>
        <source>%1: the period of the result is given, that of the baseline is not.</source>
        <translation>%1：填了项目后时期，没有填基线时期。</translation>
    </message>
    <message>
        <source>change of magnitude</source>
        <translation>数量级变化</translation>
    </message>
    <message>
        <source>unit? %1×</source>
        <translation>单位？差 %1 倍</translation>
    </message>
    <message>
        <source>fall over 100 %</source>
        <translation>降幅超过 100%</translation>
    </message>
    <message>
        <source>values copied?</source>
        <translation>数值雷同？</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>worse than before</source>
        <translation>不如从前</translation>
    </message>
    <message>
        <source>a fraction?</source>
        <translation>是小数？</translation>
    </message>
    <message>
        <source>only rounding?</source>
        <translation>仅为舍入？</translation>
    </message>
    <message>
        <source>target met before</source>
        <translation>基线已达目标</translation>
    </message>
    <message>
        <source>another unit</source>
        <translation>单位不同</translation>
    </message>
    <message>
        <source>baseline is later</source>
        <translation>基线时期在后</translation>
    </message>
    <message>
        <source>periods overlap</source>
        <translation>时期重叠</translation>
    </message>
    <message>
        <source>a period is missing</source>
        <translation>缺少时期</translation>
    </message>
    <message>
        <source>after the stage</source>
        <translation>晚于评审阶段</translation>
    </message>
    <message>
        <source>%1: from %2 to %3 is a fall of more than 100 %; a value below zero is hardly meant.</source>
        <translation>%1：从 %2 到 %3，降幅超过 100%，不应出现负值。</translation>
    </message>
    <message>
        <source>%1 have the same values, %2 → %3: were they copied?</source>
        <translation>%1的数值相同（%2 → %3）：是否抄填？</translation>
    </message>
    <message>
        <source>%1: the result is the baseline, %2.</source>
        <translation>%1：项目后的值与基线相同，都是 %2。</translation>
    </message>
    <message>
        <source>%1: %2 % is given; is %3 % meant?</source>
        <translation>%1：填的是 %2%，是否应为 %3%？</translation>
    </message>
    <message>
        <source>%1: rounding alone could make %2 → %3; ask for more digits.</source>
        <translation>%1：仅凭舍入就可能得到 %2 → %3，请补充更多位数。</translation>
    </message>
    <message>
        <source>%1: the target %2 was reached at the baseline %3 already.</source>
        <translation>%1：基线 %3 已经达到目标 %2。</translation>
    </message>
    <message>
        <source>%1: the values are in “%2”, the form asks for “%3”.</source>
        <translation>%1：数值的单位是“%2”，表中应为“%3”。</translation>
    </message>
    <message>
        <source>Nothing about the values looks odd.</source>
        <translation>数值没有可疑之处。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n 处需要核对</numerusform>
        </translation>
    </message>
    <message>
        <source>Rounding of the given values cannot make it too few.</source>
        <translation>所填数值的舍入不会使达到的项数不够。</translation>
    </message>
    <message>
        <source>Without %1 still %2, enough.</source>
        <translation>不计%1，仍有 %2 项，够数。</translation>
    </message>
    <message>
        <source>Without %1 only %2, too few: ask for more digits.</source>
        <translation>不计%1，只有 %2 项，不够：请补充更多位数。</translation>
    </message>
    <message>
        <source>Rounding of the given values cannot make it enough.</source>
        <translation>所填数值的舍入不会使达到的项数够数。</translation>
    </message>
    <message>
        <source>Even with %1 only %2, too few.</source>
        <translation>即使计入%1，也只有 %2 项，不够。</translation>
    </message>
    <message>
        <source>With %1 it would be %2, enough: ask for more digits.</source>
        <translation>若计入%1，就有 %2 项，够数：请补充更多位数。</translation>
    </message>
    <message>
        <source>Rounding of the given values changes no verdict.</source>
        <translation>所填数值的舍入不改变任何判定。</translation>
    </message>
    <message>
        <source>Rounding could turn %1.</source>
        <translation>舍入可能改变：%1。</translation>
    </message>
    <message>
        <source>could be %1 before rounding</source>
        <translation>舍入前可能为 %1</translation>
    </message>
    <message>
        <source>%1 (%2, threshold %3, %4)</source>
        <extracomment>%1 an indicator, %2 its improvement, %3 its threshold, %4 "could be 15.38 % before rounding"</extracomment>
        <translation>%1（%2，门槛 %3，%4）</translation>
    </message>
    <message>
        <source>could be %1</source>
        <translation>可能为 %1</translation>
    </message>
    <message>
        <source>%1, unchanged, should rise by at least %2</source>
        <translation>%1，未变化，应提高 %2 以上</translation>
    </message>
    <message>
        <source>%1, unchanged, should fall by at least %2</source>
        <translation>%1，未变化，应降低 %2 以上</translation>
    </message>
    <message>
        <source>%1, down by %2, should rise by at least %3</source>
        <translation>%1，降低 %2，应提高 %3 以上</translation>
    </message>
    <message>
        <source>%1, up by %2, should fall by at least %3</source>
        <translation>%1，上升 %2，应降低 %3 以上</translation>
    </message>
</context>
<context>
    <name>yongping</name>
    <message>
        <source>The text is larger than %1 MB.</source>
        <translation>文本超过 %1 MB。</translation>
    </message>
    <message>
        <source>this member is not known.</source>
        <translation>此字段未知。</translation>
    </message>
    <message>
        <source>a text of at most %1 characters is expected.</source>
        <translation>应为不超过 %1 个字符的文本。</translation>
    </message>
    <message>
        <source>a date such as 2023-06-30 is expected.</source>
        <translation>应为日期，例如 2023-06-30。</translation>
    </message>
    <message>
        <source>true or false is expected.</source>
        <translation>应为 true 或 false。</translation>
    </message>
    <message>
        <source>one of application, acceptance and recognition is expected.</source>
        <translation>应为 application、acceptance 或 recognition。</translation>
    </message>
    <message>
        <source>new or established is expected.</source>
        <translation>应为 new 或 established。</translation>
    </message>
    <message>
        <source>a unified social credit code has 18 characters.</source>
        <translation>统一社会信用代码应为 18 位。</translation>
    </message>
    <message>
        <source>a unified social credit code has digits and capital letters without I, O, S, V, Z.</source>
        <translation>统一社会信用代码由数字和大写字母组成，不含 I、O、S、V、Z。</translation>
    </message>
    <message>
        <source>the check digit does not fit; one character is wrong.</source>
        <translation>校验位不符，有一个字符错误。</translation>
    </message>
    <message>
        <source>an organisation with name and creditCode is expected.</source>
        <translation>应为含 name 和 creditCode 的单位。</translation>
    </message>
    <message>
        <source>a list of organisations is expected.</source>
        <translation>应为单位列表。</translation>
    </message>
    <message>
        <source>an id is not empty.</source>
        <translation>编号不能为空。</translation>
    </message>
    <message>
        <source>this member is missing.</source>
        <translation>缺少此字段。</translation>
    </message>
    <message>
        <source>A case is an object.</source>
        <translation>案件应为对象。</translation>
    </message>
    <message>
        <source>an object of remarks is expected.</source>
        <translation>应为评语对象。</translation>
    </message>
    <message>
        <source>an object of points is expected.</source>
        <translation>应为得分对象。</translation>
    </message>
    <message>
        <source>points of zero or more and a reason are expected.</source>
        <translation>应为不小于零的得分并附理由。</translation>
    </message>
    <message>
        <source>points set by hand need a reason.</source>
        <translation>手工评分须说明理由。</translation>
    </message>
    <message>
        <source>the format yongping-case/1 is expected; a newer program may be needed.</source>
        <translation>格式应为 yongping-case/1；可能需要较新版本的程序。</translation>
    </message>
    <message>
        <source>The case %1 has no review of “%2”.</source>
        <translation>案件 %1 没有“%2”的评审。</translation>
    </message>
    <message>
        <source>The reviewer whose review is meant.</source>
        <translation>指定评审所属的评审专家。</translation>
    </message>
    <message>
        <source>Take case files into the store.</source>
        <translation>将案件文件导入案件库。</translation>
    </message>
    <message>
        <source>Replace cases of the same id and other content.</source>
        <translation>替换编号相同而内容不同的案件。</translation>
    </message>
    <message>
        <source>List the cases with their conclusions.</source>
        <translation>列出案件及其结论。</translation>
    </message>
    <message>
        <source>Show a case and its verdicts.</source>
        <translation>显示案件及其判定。</translation>
    </message>
    <message>
        <source>Write a case as a case file.</source>
        <translation>将案件写成案件文件。</translation>
    </message>
    <message>
        <source>Delete a case; its history stays.</source>
        <translation>删除案件；其历史记录保留。</translation>
    </message>
    <message>
        <source>Why, for the history.</source>
        <translation>原因，记入历史记录。</translation>
    </message>
    <message>
        <source>The passphrase cannot be read from %1.</source>
        <translation>无法从%1读取口令。</translation>
    </message>
    <message>
        <source>A passphrase is needed: give --passphrase-file or --passphrase-fd.</source>
        <translation>需要口令：请给出 --passphrase-file 或 --passphrase-fd。</translation>
    </message>
    <message>
        <source>the terminal</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Interpretation: %1</source>
        <translation>条文理解：%1</translation>
    </message>
    <message>
        <source>List the twelve categories.</source>
        <translation>列出十二个类别。</translation>
    </message>
    <message>
        <source>Show the criteria of a category.</source>
        <translation>显示一个类别的标准文件。</translation>
    </message>
    <message>
        <source>Check criteria files.</source>
        <translation>检查标准文件。</translation>
    </message>
    <message>
        <source>Judge the golden cases of the files, too.</source>
        <translation>同时判定文件中的基准案例。</translation>
    </message>
    <message>
        <source>Points: %1 (%2)</source>
        <translation>得分：%1（%2）</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>待回答：%1</translation>
    </message>
    <message>
        <source>The line is larger than %1 MB.</source>
        <translation>该行超过 %1 MB。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>文件 %1 无法读取：%2。</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>--require takes satisfied, not_satisfied or undetermined, not “%1”.</source>
        <translation>--require 可取 satisfied、not_satisfied 或 undetermined，不能是“%1”。</translation>
    </message>
    <message>
        <source>Use this criteria file for its category.</source>
        <translation>对其所属类别使用此标准文件。</translation>
    </message>
    <message>
        <source>Exit with 1 unless this is the conclusion.</source>
        <translation>结论不是此值时，退出码为 1。</translation>
    </message>
    <message>
        <source>Read one case per line, write one answer per line.</source>
        <translation>每行读取一个案件，每行写出一个结果。</translation>
    </message>
    <message>
        <source>The store to work on.</source>
        <translation>要使用的案件库。</translation>
    </message>
    <message>
        <source>Print results and errors as JSON.</source>
        <translation>以 JSON 输出结果和错误。</translation>
    </message>
    <message>
        <source>Print results as text where JSON is the rule.</source>
        <translation>在默认输出 JSON 处以文本输出结果。</translation>
    </message>
    <message>
        <source>Language of texts: zh_CN or en.</source>
        <translation>文本语言：zh_CN 或 en。</translation>
    </message>
    <message>
        <source>Read the key's passphrase from the first line of a file.</source>
        <translation>从文件的第一行读取密钥的口令。</translation>
    </message>
    <message>
        <source>Read the key's passphrase from an open file descriptor.</source>
        <translation>从已打开的文件描述符读取密钥的口令。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>yongpingctl judges, stores, reports and signs reviews of intelligent-manufacturing projects.</source>
        <translation>yongpingctl 用于智能制造项目评审的判定、保存、报告和签名。</translation>
    </message>
    <message>
        <source>Usage: yongpingctl [options] COMMAND ...</source>
        <translation>用法：yongpingctl [选项] COMMAND ...</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>“yongpingctl COMMAND --help” shows the options of a command.</source>
        <translation>“yongpingctl COMMAND --help”显示该命令的选项。</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 done, the answer is no; 2 wrong usage; 3 input refused, nothing changed; 4 file or store failed, nothing lost.</source>
        <translation>退出码：0 完成；1 完成，结果为否；2 用法错误；3 输入被拒绝，未作任何更改；4 文件或案件库操作失败，没有数据丢失。</translation>
    </message>
    <message>
        <source>The language is zh_CN or en, not “%1”.</source>
        <translation>语言应为 zh_CN 或 en，不能是“%1”。</translation>
    </message>
    <message>
        <source>Usage: yongpingctl %1 %2</source>
        <translation>用法：yongpingctl %1 %2</translation>
    </message>
    <message>
        <source>There is no command “%1”; see yongpingctl --help.</source>
        <translation>没有命令“%1”；请看 yongpingctl --help。</translation>
    </message>
    <message>
        <source>The case %1 has no review yet.</source>
        <translation>案件 %1 尚无评审。</translation>
    </message>
    <message>
        <source>The case %1 has several reviews; name one with --as.</source>
        <translation>案件 %1 有多份评审；请用 --as 指定其一。</translation>
    </message>
    <message>
        <source>Where to write.</source>
        <translation>写出位置。</translation>
    </message>
    <message>
        <source>The option --%1 is needed.</source>
        <translation>缺少必需的选项 --%1。</translation>
    </message>
    <message>
        <source>Make a signing key.</source>
        <translation>生成签名密钥。</translation>
    </message>
    <message>
        <source>Whose key it is.</source>
        <translation>密钥所有人。</translation>
    </message>
    <message>
        <source>Write a key's certificate.</source>
        <translation>写出密钥的证书。</translation>
    </message>
    <message>
        <source>Sign a report.</source>
        <translation>对报告签名。</translation>
    </message>
    <message>
        <source>The PKCS#12 file of the key.</source>
        <translation>密钥所在的 PKCS#12 文件。</translation>
    </message>
    <message>
        <source>Check the signatures of a report.</source>
        <translation>验证报告的签名。</translation>
    </message>
    <message>
        <source>Trust this certificate; may be given again.</source>
        <translation>信任此证书；可多次给出。</translation>
    </message>
    <message>
        <source>A list of revoked certificates; may be given again.</source>
        <translation>已吊销证书的列表；可多次给出。</translation>
    </message>
    <message>
        <source>The store is in order.</source>
        <translation>案件库完好。</translation>
    </message>
    <message>
        <source>The store is damaged; restore a backup.</source>
        <translation>案件库已损坏；请恢复备份。</translation>
    </message>
    <message>
        <source>Make a store where there is none.</source>
        <translation>在没有案件库的位置新建案件库。</translation>
    </message>
    <message>
        <source>Tell what a store holds.</source>
        <translation>说明案件库中的内容。</translation>
    </message>
    <message>
        <source>Check file, history and contents.</source>
        <translation>检查文件、历史记录和内容。</translation>
    </message>
    <message>
        <source>Write a copy of the whole store.</source>
        <translation>写出整个案件库的副本。</translation>
    </message>
    <message>
        <source>Put a verified backup in the store's place.</source>
        <translation>用经过验证的备份替换案件库。</translation>
    </message>
    <message>
        <source>Print the digest of the contents.</source>
        <translation>输出内容的摘要值。</translation>
    </message>
    <message>
        <source>“%1” is none of the twelve categories.</source>
        <translation>“%1”不属于十二个类别。</translation>
    </message>
    <message>
        <source>This does not fit the schema of the format: %1</source>
        <translation>此处不符合格式的结构定义：%1</translation>
    </message>
    <message>
        <source>The member “format” names none of yongping-criteria/1, yongping-shared/1 and yongping-scoring/1.</source>
        <translation>字段“format”不是 yongping-criteria/1、yongping-shared/1 或 yongping-scoring/1。</translation>
    </message>
    <message>
        <source>the clause “%1” is not known</source>
        <translation>条目“%1”未知</translation>
    </message>
    <message>
        <source>the format “%1” is expected here</source>
        <translation>此处格式应为“%1”</translation>
    </message>
    <message>
        <source>the shared element “%1” is not known</source>
        <translation>共用要素“%1”未知</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation>%1：%2：%3</translation>
    </message>
    <message>
        <source>any case</source>
        <translation>任何情况</translation>
    </message>
    <message>
        <source>The branches of the category can go in more than %1 ways together.</source>
        <translation>该类别的分支组合超过 %1 种。</translation>
    </message>
    <message>
        <source>scoring scheme</source>
        <translation>评分方案</translation>
    </message>
    <message>
        <source>a share between 0 and 1 is expected here</source>
        <translation>此处应为 0 至 1 之间的比例</translation>
    </message>
    <message>
        <source>a bonus is never negative</source>
        <translation>加分不能为负数</translation>
    </message>
    <message>
        <source>points of zero or more are expected for “%1”</source>
        <translation>“%1”的分值应不小于零</translation>
    </message>
    <message>
        <source>A part is due at %1, the whole that it belongs to only at %2.</source>
        <translation>某一部分在 %1 到期，而其所属整体到 %2 才到期。</translation>
    </message>
    <message>
        <source>“%1” is no check of this category.</source>
        <translation>“%1”不是本类别的核查点。</translation>
    </message>
    <message>
        <source>A branch asks for “%1”, which “facts” does not list.</source>
        <translation>有分支以“%1”为依据，而“facts”中未列出。</translation>
    </message>
    <message>
        <source>No branch asks for “%1”.</source>
        <translation>没有分支以“%1”为依据。</translation>
    </message>
    <message>
        <source>Two golden cases have this name.</source>
        <translation>有两个基准案例同用此名称。</translation>
    </message>
    <message>
        <source>“%1” is no clause of this category.</source>
        <translation>“%1”不是本类别的条目。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>one of met, partial, not_met and not_applicable is expected.</source>
        <translation>应为 met、partial、not_met 或 not_applicable。</translation>
    </message>
    <message>
        <source>a plain number is expected, without separators or units.</source>
        <translation>应为纯数字，不带分隔符或单位。</translation>
    </message>
    <message>
        <source>%1 is negative.</source>
        <translation>%1 是负数。</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 不是整数。</translation>
    </message>
    <message>
        <source>%1 % is more than 100 %.</source>
        <translation>%1% 超过 100%。</translation>
    </message>
    <message>
        <source>the name of an option is expected.</source>
        <translation>应为选项的名称。</translation>
    </message>
    <message>
        <source>“%1” is none of the options.</source>
        <translation>“%1”不在选项之列。</translation>
    </message>
    <message>
        <source>a list of options is expected.</source>
        <translation>应为选项列表。</translation>
    </message>
    <message>
        <source>an object with baseline and current is expected.</source>
        <translation>应为含 baseline 和 current 的对象。</translation>
    </message>
    <message>
        <source>an object of indicators is expected.</source>
        <translation>应为指标对象。</translation>
    </message>
    <message>
        <source>this indicator is not known.</source>
        <translation>此指标未知。</translation>
    </message>
    <message>
        <source>null is no answer; leave an unanswered check out.</source>
        <translation>null 不是答复；未回答的核查点请略去。</translation>
    </message>
    <message>
        <source>The fact “%1” has a value that is not known.</source>
        <translation>事实“%1”的值未知。</translation>
    </message>
    <message>
        <source>The conclusion %1 is expected and %2 comes out.</source>
        <translation>结论应为 %1，得出的是 %2。</translation>
    </message>
    <message>
        <source>The clause %1 is not known.</source>
        <translation>条目 %1 未知。</translation>
    </message>
    <message>
        <source>For %1 the verdict %2 is expected and %3 comes out.</source>
        <translation>条目 %1 的判定应为 %2，得出的是 %3。</translation>
    </message>
    <message>
        <source>The report was not printed whole. Check the printer and print it once more.</source>
        <translation>报告未能完整打印。请检查打印机后重新打印。</translation>
    </message>
    <message>
        <source>This file cannot be shown: it is no PDF or it is damaged. Ask for it once more.</source>
        <translation>此文件无法显示：它不是 PDF 或已损坏。请对方重新提供。</translation>
    </message>
    <message>
        <source>The case “%1” is in the store with other content; replace it explicitly or give it another id.</source>
        <translation>案件“%1”已在案件库中，且内容不同；请明确选择替换，或另给编号。</translation>
    </message>
    <message>
        <source>imported again</source>
        <translation>重新导入</translation>
    </message>
    <message>
        <source>The case “%1” stands in two of the files.</source>
        <translation>案件“%1”同时出现在两个文件中。</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 MB.</source>
        <translation>文件 %1 超过 %2 MB。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>文件 %1 无法写入：%2。</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>评审专家</translation>
    </message>
    <message>
        <source>The file %1 exists; a key is never overwritten. Choose another name.</source>
        <translation>文件 %1 已存在；密钥文件不会被覆盖。请另选名称。</translation>
    </message>
    <message>
        <source>The key “%1” stands twice in the same object: %2. Keep one of the two.</source>
        <translation>键“%1”在同一对象中出现两次：%2。请保留其一。</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8: %1. Save it as UTF-8 and try again.</source>
        <translation>文本不是有效的 UTF-8：%1。请另存为 UTF-8 后重试。</translation>
    </message>
    <message>
        <source>The JSON text ends too early: %1.</source>
        <translation>JSON 文本提前结束：%1。</translation>
    </message>
    <message>
        <source>This is not JSON: error at %1.</source>
        <translation>这不是 JSON：错误位于%1。</translation>
    </message>
    <message>
        <source>The number %1 has more than %2 digits before or after its point: %3.</source>
        <translation>数值 %1 的小数点前或后超过 %2 位：%3。</translation>
    </message>
    <message>
        <source>The text is nested more than %1 levels deep: %2.</source>
        <translation>文本嵌套超过 %1 层：%2。</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>the file descriptor</source>
        <translation>文件描述符</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>口令：</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>再次输入：</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的口令不一致。</translation>
    </message>
    <message>
        <source>a stage is expected here</source>
        <translation>此处应为阶段</translation>
    </message>
    <message>
        <source>one of check, all, any, of or when is expected here</source>
        <translation>此处应为 check、all、any、of 或 when</translation>
    </message>
    <message>
        <source>at least one part is expected here</source>
        <translation>此处至少应有一个部分</translation>
    </message>
    <message>
        <source>a level is expected here</source>
        <translation>此处应为条目级别</translation>
    </message>
    <message>
        <source>a kind of check is expected here</source>
        <translation>此处应为核查点类型</translation>
    </message>
    <message>
        <source>the unit “%1” is not known</source>
        <translation>单位“%1”未知</translation>
    </message>
    <message>
        <source>rise or fall is expected here</source>
        <translation>此处应为 rise 或 fall</translation>
    </message>
    <message>
        <source>the indicator “%1” is not known</source>
        <translation>指标“%1”未知</translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <translation>此处应为对象</translation>
    </message>
    <message>
        <source>%1: %2: %3.</source>
        <translation>%1：%2：%3。</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>this member is missing</source>
        <translation>缺少此字段</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>此处应为文本</translation>
    </message>
    <message>
        <source>a number is expected here</source>
        <translation>此处应为数字</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation>此处应为 true 或 false</translation>
    </message>
    <message>
        <source>a list of texts is expected here</source>
        <translation>此处应为文本列表</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>此处应为列表</translation>
    </message>
    <message>
        <source>%1: %2: this member is not known.</source>
        <translation>%1：%2：此字段未知。</translation>
    </message>
    <message>
        <source>The requirement names “%1”, which is no check of this category.</source>
        <translation>要求中引用了“%1”，它不是本类别的核查点。</translation>
    </message>
    <message>
        <source>“%1” is counted, so the requirement needs atLeast or moreThan.</source>
        <translation>“%1”按数量计，要求中须有 atLeast 或 moreThan。</translation>
    </message>
    <message>
        <source>“%1” is neither judged nor counted and cannot be required.</source>
        <translation>“%1”既不作判断也不计数量，不能作为要求。</translation>
    </message>
    <message>
        <source>“%1” is not counted, so it cannot be compared with %2.</source>
        <translation>“%1”不计数量，不能与 %2 比较。</translation>
    </message>
    <message>
        <source>“%1” is counted in whole numbers, %2 is none.</source>
        <translation>“%1”按整数计，而 %2 不是整数。</translation>
    </message>
    <message>
        <source>“%1” can reach %2 at most, so the threshold %3 is never met.</source>
        <translation>“%1”最多达到 %2，永远无法达到门槛 %3。</translation>
    </message>
    <message>
        <source>The branch asks for “%1”, which is neither a fact nor a choice.</source>
        <translation>分支以“%1”为依据，而它既不是事实，也不是选择类核查点。</translation>
    </message>
    <message>
        <source>The list of “%1” is open, so an answer may have no branch.</source>
        <translation>“%1”的选项列表是开放的，可能有答复没有对应的分支。</translation>
    </message>
    <message>
        <source>A branch of “%1” stands below another one of the same.</source>
        <translation>“%1”的一个分支位于其自身的另一分支之下。</translation>
    </message>
    <message>
        <source>“%1” never takes the value “%2” of this branch.</source>
        <translation>“%1”不会取此分支的值“%2”。</translation>
    </message>
    <message>
        <source>The value “%2” of “%1” has no branch.</source>
        <translation>“%1”的值“%2”没有对应的分支。</translation>
    </message>
    <message>
        <source>The clause is required, yet nothing is asked at recognition (%1).</source>
        <translation>条目为必备，但在认定阶段没有任何要求（%1）。</translation>
    </message>
    <message>
        <source>At least %1 parts are asked for, of %2 that are due at %3 (%4).</source>
        <translation>要求至少 %1 个部分，而在 %3 到期的只有 %2 个（%4）。</translation>
    </message>
    <message>
        <source>%1: the points sum to %2, not to 100.</source>
        <translation>%1：分值合计为 %2，不是 100。</translation>
    </message>
    <message>
        <source>%1: the element “%2” is not known.</source>
        <translation>%1：要素“%2”未知。</translation>
    </message>
    <message>
        <source>%1: the element “%2” has no required clause to earn its points.</source>
        <translation>%1：要素“%2”没有可据以得分的必备条目。</translation>
    </message>
    <message>
        <source>%1: the element “%2” has no points.</source>
        <translation>%1：要素“%2”没有分值。</translation>
    </message>
    <message>
        <source>The id “%1” stands twice.</source>
        <translation>编号“%1”出现两次。</translation>
    </message>
    <message>
        <source>“%1” has the source “%2” too.</source>
        <translation>“%1”的来源也是“%2”。</translation>
    </message>
    <message>
        <source>An element's id consists of small letters, joined by hyphens.</source>
        <translation>要素编号由小写字母组成，以连字符连接。</translation>
    </message>
    <message>
        <source>A clause of “%1” is called %1.NUMBER, %1.optional or %1.optional.NUMBER.</source>
        <translation>“%1”的条目应命名为 %1.NUMBER、%1.optional 或 %1.optional.NUMBER。</translation>
    </message>
    <message>
        <source>The source is expected to be “%1”.</source>
        <translation>来源应为“%1”。</translation>
    </message>
    <message>
        <source>An informational clause requires nothing.</source>
        <translation>说明条目不含要求。</translation>
    </message>
    <message>
        <source>The clause has no requirement and is not informational.</source>
        <translation>条目没有要求，也不是说明条目。</translation>
    </message>
    <message>
        <source>The requirement names none of the clause's own checks.</source>
        <translation>要求中未引用本条目自己的核查点。</translation>
    </message>
    <message>
        <source>The only judgement of a clause is called like the clause, “%1”.</source>
        <translation>条目唯一的判断类核查点应与条目同名，即“%1”。</translation>
    </message>
    <message>
        <source>A check of this clause is called “%1” and a name in small letters.</source>
        <translation>本条目的核查点应命名为“%1”加小写字母名称。</translation>
    </message>
    <message>
        <source>The unit of a check of kind “%1” is “%2”.</source>
        <translation>“%1”类核查点的单位是“%2”。</translation>
    </message>
    <message>
        <source>A count is not given in “%1”.</source>
        <translation>数量不以“%1”为单位。</translation>
    </message>
    <message>
        <source>The indicator “%1” cannot fall by more than 100 %.</source>
        <translation>指标“%1”的降幅不能超过 100%。</translation>
    </message>
    <message>
        <source>The check is marked as informative and yet asked by its own clause.</source>
        <translation>核查点标为仅供参考，本条目却对其有要求。</translation>
    </message>
    <message>
        <source>No requirement asks for the check, and it is not marked as informative.</source>
        <translation>没有要求用到此核查点，且其未标为仅供参考。</translation>
    </message>
    <message>
        <source>an object of answers is expected.</source>
        <translation>应为答复对象。</translation>
    </message>
    <message>
        <source>the category %1 has no such check.</source>
        <translation>类别 %1 没有此核查点。</translation>
    </message>
    <message>
        <source>This file asks for a password and cannot be shown. Ask for an open copy.</source>
        <translation>此文件需要密码，无法显示。请对方提供无密码的副本。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>This file has more than %1 pages and is not shown.</source>
        <translation>此文件超过 %1 页，不予显示。</translation>
    </message>
    <message>
        <source>a case cannot have the id “%1”.</source>
        <translation>案件编号不能是“%1”。</translation>
    </message>
    <message>
        <source>an object of promised values is expected.</source>
        <translation>此处应为承诺值对象。</translation>
    </message>
    <message>
        <source>The first line of %1 is too long for a passphrase.</source>
        <translation>%1 的第一行过长，不能作为口令。</translation>
    </message>
    <message>
        <source>“%1” is a folder; give the store's file with --store.</source>
        <translation>“%1”是文件夹；请用 --store 给出案件库文件。</translation>
    </message>
    <message>
        <source>--as needs a reviewer's name.</source>
        <translation>--as 需要评审专家姓名。</translation>
    </message>
    <message>
        <source>Files checked: %1; nothing found.</source>
        <translation>已检查 %1 个文件，未发现问题。</translation>
    </message>
    <message>
        <source>Name a command; see yongpingctl --help.</source>
        <translation>请给出命令；见 yongpingctl --help。</translation>
    </message>
    <message>
        <source>“%1” takes one of these: %2.</source>
        <translation>“%1”须为下列之一：%2。</translation>
    </message>
    <message>
        <source>The standard output cannot be written.</source>
        <translation>无法写入标准输出。</translation>
    </message>
    <message>
        <source>The case “%1” has a review of “%2” under the category %3; give the file another id.</source>
        <translation>案件“%1”已有“%2”在类别 %3 下的评审；请为该文件另取编号。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Please check the room and the permissions.</source>
        <translation>文件“%1”无法写入。请检查可用空间和权限。</translation>
    </message>
    <message>
        <source>The text holds more than %1 values.</source>
        <translation>文本中的值超过 %1 个。</translation>
    </message>
    <message>
        <source>The bundle was signed, but the signature has been taken away.</source>
        <translation>案件包曾经签名，但签名已被移除。</translation>
    </message>
    <message>
        <source>The bundle is not signed.</source>
        <translation>案件包没有签名。</translation>
    </message>
    <message>
        <source>The bundle was sealed by somebody else than %1, who signed it afterwards.</source>
        <translation>案件包不是由 %1 加密封装的，%1 是事后才签名的。</translation>
    </message>
    <message>
        <source>it is no zip file</source>
        <translation>它不是 zip 文件</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>它缺少一部分</translation>
    </message>
    <message>
        <source>it has a comment, which bundles never have</source>
        <translation>它带有注释，而案件包从不带注释</translation>
    </message>
    <message>
        <source>bytes follow after its end</source>
        <translation>它的结尾之后还有其他数据</translation>
    </message>
    <message>
        <source>it is only one part of several files</source>
        <translation>它只是多个分卷文件之一</translation>
    </message>
    <message>
        <source>other bytes stand before it</source>
        <translation>它的开头之前还有其他数据</translation>
    </message>
    <message>
        <source>its zip64 records contradict the rest</source>
        <translation>它的 zip64 记录与其余内容矛盾</translation>
    </message>
    <message>
        <source>its directory is damaged</source>
        <translation>它的目录已损坏</translation>
    </message>
    <message>
        <source>it has too many entries</source>
        <translation>它的条目过多</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>名称为空</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名称过长</translation>
    </message>
    <message>
        <source>the name is not valid UTF-8</source>
        <translation>名称不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>the name has control characters</source>
        <translation>名称含有控制字符</translation>
    </message>
    <message>
        <source>the name has a backslash</source>
        <translation>名称含有反斜杠</translation>
    </message>
    <message>
        <source>the name has a colon, as of a drive</source>
        <translation>名称含有冒号，如同盘符</translation>
    </message>
    <message>
        <source>the name is an absolute path</source>
        <translation>名称是绝对路径</translation>
    </message>
    <message>
        <source>the name leads out of the bundle</source>
        <translation>名称指向案件包之外</translation>
    </message>
    <message>
        <source>the name is one that Windows keeps for devices</source>
        <translation>名称是 Windows 为设备保留的名称</translation>
    </message>
    <message>
        <source>a part of the name ends with a dot or a blank</source>
        <translation>名称的某一部分以句点或空格结尾</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>它是符号链接</translation>
    </message>
    <message>
        <source>it is a device or another special file</source>
        <translation>它是设备或其他特殊文件</translation>
    </message>
    <message>
        <source>it is encrypted by a password, which bundles never are</source>
        <translation>它用密码加密，而案件包从不这样加密</translation>
    </message>
    <message>
        <source>its size stands behind its data only</source>
        <translation>它的大小只写在数据之后</translation>
    </message>
    <message>
        <source>it has flags that bundles never have</source>
        <translation>它带有案件包从不使用的标志</translation>
    </message>
    <message>
        <source>its compression is another one than stored or deflated</source>
        <translation>它的压缩方式既不是存储也不是 deflate</translation>
    </message>
    <message>
        <source>its extra fields are damaged or of an unknown kind</source>
        <translation>它的附加字段已损坏或种类未知</translation>
    </message>
    <message>
        <source>it is stored, but its two sizes differ</source>
        <translation>它未压缩，但两个大小不一致</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>它过大</translation>
    </message>
    <message>
        <source>it would inflate to many times its size</source>
        <translation>它解压后会膨胀许多倍</translation>
    </message>
    <message>
        <source>its data would lie outside of the file</source>
        <translation>它的数据会超出文件范围</translation>
    </message>
    <message>
        <source>all entries up to this one together are too large</source>
        <translation>到此为止的所有条目合计过大</translation>
    </message>
    <message>
        <source>the name stands twice</source>
        <translation>名称出现了两次</translation>
    </message>
    <message>
        <source>the name differs from another only in case or form of its characters</source>
        <translation>名称与另一个名称只有大小写或字符形式的差别</translation>
    </message>
    <message>
        <source>bundles have no file of this name</source>
        <translation>案件包中没有这样名称的文件</translation>
    </message>
    <message>
        <source>its header contradicts the directory</source>
        <translation>它的文件头与目录矛盾</translation>
    </message>
    <message>
        <source>it overlaps with another entry</source>
        <translation>它与另一个条目重叠</translation>
    </message>
    <message>
        <source>bytes next to it belong to no entry</source>
        <translation>它旁边的数据不属于任何条目</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>它不存在</translation>
    </message>
    <message>
        <source>it cannot be understood</source>
        <translation>它无法理解</translation>
    </message>
    <message>
        <source>it belongs to another kind of file</source>
        <translation>它属于另一种文件</translation>
    </message>
    <message>
        <source>it was made by a newer program</source>
        <translation>它由较新版本的程序生成</translation>
    </message>
    <message>
        <source>the manifest does not list it</source>
        <translation>清单中没有列出它</translation>
    </message>
    <message>
        <source>it has another size than the manifest says</source>
        <translation>它的大小与清单不符</translation>
    </message>
    <message>
        <source>its content is not the one that the manifest lists</source>
        <translation>它的内容与清单所列不符</translation>
    </message>
    <message>
        <source>its compressed data is damaged</source>
        <translation>它的压缩数据已损坏</translation>
    </message>
    <message>
        <source>its data has another length than announced</source>
        <translation>它的数据长度与声明不符</translation>
    </message>
    <message>
        <source>its data is damaged (checksum)</source>
        <translation>它的数据已损坏（校验和不符）</translation>
    </message>
    <message>
        <source>it is sealed</source>
        <translation>它已加密封装</translation>
    </message>
    <message>
        <source>it was not sealed for this key</source>
        <translation>它不是为此密钥加密封装的</translation>
    </message>
    <message>
        <source>this sealed part is damaged or does not belong here</source>
        <translation>这个加密封装的部分已损坏或不属于此处</translation>
    </message>
    <message>
        <source>The file is no sound bundle: %1. Nothing was taken from it; ask the sender for it again.</source>
        <translation>该文件不是完好的案件包：%1。没有从中取用任何内容；请让发送方重新提供。</translation>
    </message>
    <message>
        <source>The bundle is refused because of its entry “%1”: %2. Nothing was taken from it; ask the sender for it again.</source>
        <translation>案件包因条目“%1”被拒绝：%2。没有从中取用任何内容；请让发送方重新提供。</translation>
    </message>
    <message>
        <source>The bundle would become larger than any program reads (%1). Put fewer cases or attachments into it.</source>
        <translation>案件包会超出程序所能读取的大小（%1）。请减少其中的案件或附件。</translation>
    </message>
    <message>
        <source>An attachment has another size than is on record; the store is damaged. Run the check of the store and restore a backup.</source>
        <translation>某个附件的大小与记录不符，案件库已损坏。请运行案件库检查并恢复备份。</translation>
    </message>
    <message>
        <source>The bundle was made by version %1 of the program: manifest.json names the format %2, which this version (%3) does not know. Install a newer version and try again.</source>
        <translation>案件包由程序的 %1 版生成：manifest.json 写明的格式 %2 是当前版本（%3）所不认识的。请安装较新的版本后重试。</translation>
    </message>
    <message>
        <source>The bundle was not sealed for the key of %1, but for: %2. Open it with a key of one of these, or ask the sender for a bundle that is sealed for you.</source>
        <translation>案件包不是为 %1 的密钥加密封装的，而是为：%2。请用其中一人的密钥打开，或请发送方提供为您加密封装的案件包。</translation>
    </message>
    <message>
        <source>The bundle is sealed for: %1. Open it with the key of one of these.</source>
        <translation>案件包是为以下人员加密封装的：%1。请用其中一人的密钥打开。</translation>
    </message>
    <message>
        <source>“%1” is none of the words that are known here.</source>
        <translation>“%1”不是此处可用的取值。</translation>
    </message>
    <message>
        <source>%1: this member is not known.</source>
        <translation>%1：未知的字段。</translation>
    </message>
    <message>
        <source>a text that is not blank is expected.</source>
        <translation>应为非空文本。</translation>
    </message>
    <message>
        <source>a time such as 2023-06-30T08:00:00.000Z is expected.</source>
        <translation>应为时间，如 2023-06-30T08:00:00.000Z。</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected.</source>
        <translation>应为 %1 到 %2 的整数。</translation>
    </message>
    <message>
        <source>a list is expected.</source>
        <translation>应为列表。</translation>
    </message>
    <message>
        <source>The conflict over %1 is not settled: choose “ours” or “theirs” for it.</source>
        <translation>%1 的冲突尚未裁定：请为其选择“ours”（保留本库）或“theirs”（采用来件）。</translation>
    </message>
    <message>
        <source>There is no conflict over %1; leave its choice out.</source>
        <translation>%1 没有冲突；请去掉对它的选择。</translation>
    </message>
    <message>
        <source>%1: an object is expected.</source>
        <translation>%1：应为对象。</translation>
    </message>
    <message>
        <source>%1: this names no field; use the ids that the plan of the merge lists.</source>
        <translation>%1：不是字段的编号；请使用合并预览中列出的编号。</translation>
    </message>
    <message>
        <source>%1: “ours” or “theirs” is expected.</source>
        <translation>%1：应为“ours”或“theirs”。</translation>
    </message>
    <message>
        <source>%1: this member is missing.</source>
        <translation>%1：缺少此字段。</translation>
    </message>
    <message>
        <source>%1: at most %2 entries are expected.</source>
        <translation>%1：最多 %2 项。</translation>
    </message>
    <message>
        <source>%1: a text that is not blank is expected.</source>
        <translation>%1：应为非空文本。</translation>
    </message>
    <message>
        <source>The panel has two members with the name “%1”.</source>
        <translation>评审组有两名成员同名：“%1”。</translation>
    </message>
    <message>
        <source>The chair %1 was not present; name the member who chaired.</source>
        <translation>组长 %1 缺席；请指定实际主持的成员为组长。</translation>
    </message>
    <message>
        <source>A panel has exactly one chair.</source>
        <translation>评审组必须有且只有一名组长。</translation>
    </message>
    <message>
        <source>Acceptance after rectification needs the conditions to be rectified.</source>
        <translation>整改后通过须列出整改事项。</translation>
    </message>
    <message>
        <source>Acceptance after rectification needs a date until when.</source>
        <translation>整改后通过须给出整改截止日期。</translation>
    </message>
    <message>
        <source>Conditions and their date belong to acceptance after rectification alone.</source>
        <translation>整改事项和截止日期只用于整改后通过。</translation>
    </message>
    <message>
        <source>The decision differs from the conclusion of the standard; give the reason for it.</source>
        <translation>决定与标准得出的结论不一致；请说明理由。</translation>
    </message>
    <message>
        <source>A merge is named by its number; see merge ID list.</source>
        <translation>合并以编号指明；见 merge ID list。</translation>
    </message>
    <message>
        <source>The key that opens a sealed bundle.</source>
        <translation>打开加密封装的案件包所用的密钥。</translation>
    </message>
    <message>
        <source>Write cases as a bundle.</source>
        <translation>将案件写成案件包。</translation>
    </message>
    <message>
        <source>Sign with this key.</source>
        <translation>用此密钥签名。</translation>
    </message>
    <message>
        <source>Seal for the owner of this certificate; may be given again.</source>
        <translation>为此证书的持有人加密封装；可多次给出。</translation>
    </message>
    <message>
        <source>Take bundles into the store.</source>
        <translation>将案件包收入案件库。</translation>
    </message>
    <message>
        <source>Say what would be done, and change nothing.</source>
        <translation>只说明将做什么，不作任何改动。</translation>
    </message>
    <message>
        <source>Write a receipt for each review here.</source>
        <translation>为每份评审在此写一份回执。</translation>
    </message>
    <message>
        <source>Show what is in a bundle.</source>
        <translation>显示案件包的内容。</translation>
    </message>
    <message>
        <source>Prove a bundle's files and signature.</source>
        <translation>核验案件包的文件与签名。</translation>
    </message>
    <message>
        <source>List the bundles merged into a case.</source>
        <translation>列出并入某案件的案件包。</translation>
    </message>
    <message>
        <source>Settle the conflicts of a merge.</source>
        <translation>裁定一次合并中的冲突。</translation>
    </message>
    <message>
        <source>Take a merge back whole.</source>
        <translation>整个撤销一次合并。</translation>
    </message>
    <message>
        <source>The reviews of others are not shown before your own of the case “%1” is submitted.</source>
        <translation>在您提交案件“%1”的评审之前，不显示他人的评审。</translation>
    </message>
    <message>
        <source>Attach files to a case.</source>
        <translation>为案件添加附件。</translation>
    </message>
    <message>
        <source>Conclusion of the standard: %1; open checks: %2, of these pivotal: %3.</source>
        <translation>按标准的结论：%1；待裁定核查点：%2，其中影响结论：%3。</translation>
    </message>
    <message>
        <source>Give a decision's file, or --take-back to undo the present one.</source>
        <translation>请给出决定文件，或用 --take-back 收回现有决定。</translation>
    </message>
    <message>
        <source>Show all reviews of a case side by side.</source>
        <translation>并列显示案件的全部评审。</translation>
    </message>
    <message>
        <source>Who looks.</source>
        <translation>查看者。</translation>
    </message>
    <message>
        <source>Write down what the panel agrees.</source>
        <translation>记下评审组的一致意见。</translation>
    </message>
    <message>
        <source>Write down the panel's decision.</source>
        <translation>记下评审组的决定。</translation>
    </message>
    <message>
        <source>Take the present decision back.</source>
        <translation>收回现有决定。</translation>
    </message>
    <message>
        <source>Usage: yongpingctl report ID --kind review [--as NAME] | ID --kind acceptance | --kind ledger [ID...], each with --out FILE.pdf</source>
        <translation>用法：yongpingctl report ID --kind review [--as NAME] | ID --kind acceptance | --kind ledger [ID...]，均须给出 --out FILE.pdf</translation>
    </message>
    <message>
        <source>review, acceptance or ledger</source>
        <translation>review、acceptance 或 ledger</translation>
    </message>
    <message>
        <source>--due takes a date such as 2023-06-30.</source>
        <translation>--due 须为日期，例如 2023-06-30。</translation>
    </message>
    <message>
        <source>Say “none”, or what the conflict of interest is.</source>
        <translation>请写 none，或说明利益冲突。</translation>
    </message>
    <message>
        <source>Required checks that are still unanswered: %1.</source>
        <translation>仍未作答的必备核查点：%1。</translation>
    </message>
    <message>
        <source>Hand a case out: a bundle for each expert.</source>
        <translation>下发案件：每位专家一个案件包。</translation>
    </message>
    <message>
        <source>An expert, with the certificate to seal for; may be given again.</source>
        <translation>一位专家，可附加密封装所用的证书；可多次给出。</translation>
    </message>
    <message>
        <source>Until when the reviews are wanted.</source>
        <translation>评审的截止日期。</translation>
    </message>
    <message>
        <source>The folder to write to.</source>
        <translation>写入的文件夹。</translation>
    </message>
    <message>
        <source>List the experts of a case.</source>
        <translation>列出案件的专家。</translation>
    </message>
    <message>
        <source>Give a review back for correction.</source>
        <translation>将评审退回修改。</translation>
    </message>
    <message>
        <source>Why, for its author.</source>
        <translation>退回的原因，写给评审专家。</translation>
    </message>
    <message>
        <source>Declare no conflict of interest, or which.</source>
        <translation>声明没有利益冲突，或有何冲突。</translation>
    </message>
    <message>
        <source>Take answers into a review.</source>
        <translation>将答案收入评审。</translation>
    </message>
    <message>
        <source>Submit a review as a bundle.</source>
        <translation>将评审提交为案件包。</translation>
    </message>
    <message>
        <source>The panel accepts the project.</source>
        <translation>评审组同意该项目通过。</translation>
    </message>
    <message>
        <source>The panel accepts the project after rectification, which is to be completed by %1.</source>
        <translation>评审组同意该项目整改后通过，整改应于%1前完成。</translation>
    </message>
    <message>
        <source>The panel does not accept the project.</source>
        <translation>评审组不同意该项目通过。</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <extracomment>%1 met clauses of %2</extracomment>
        <translation>%2 条中符合 %1 条</translation>
    </message>
    <message>
        <source>%1, points set by hand</source>
        <translation>%1手工评分</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Remark of %1</source>
        <translation>%1的评语</translation>
    </message>
    <message>
        <source>Rounds and reviews</source>
        <translation>轮次与评审</translation>
    </message>
    <message>
        <source>Rounds: %1; reviews counted: %2</source>
        <translation>下发 %1 轮，计入评审 %2 份</translation>
    </message>
    <message>
        <source>Acceptance Report on an Intelligent Manufacturing Project</source>
        <translation>智能制造项目验收报告</translation>
    </message>
    <message>
        <source>Decision and conclusion</source>
        <translation>决定与结论</translation>
    </message>
    <message>
        <source>Decision of the panel</source>
        <translation>评审组决定</translation>
    </message>
    <message>
        <source>Conclusion by the standard</source>
        <translation>按标准得出的结论</translation>
    </message>
    <message>
        <source>The decision differs from the conclusion by the standard. Reason of the panel</source>
        <translation>评审组决定与按标准得出的结论不一致，理由如下</translation>
    </message>
    <message>
        <source>Reason of the panel</source>
        <translation>评审组理由</translation>
    </message>
    <message>
        <source>Points of the reviewers</source>
        <translation>专家评分</translation>
    </message>
    <message>
        <source>No review counts for this case.</source>
        <translation>本案件没有计入的评审。</translation>
    </message>
    <message>
        <source>Harsh or lenient: more than ten points below or above the mean of the other reviewers.</source>
        <translation>偏严、偏宽：比其他专家的平均分低或高十分以上。</translation>
    </message>
    <message>
        <source>Result by the standard</source>
        <translation>按标准评审的结果</translation>
    </message>
    <message>
        <source>Promises against results</source>
        <translation>承诺与实际对照</translation>
    </message>
    <message>
        <source>No promises of this project are on record.</source>
        <translation>本项目没有记录在案的承诺。</translation>
    </message>
    <message>
        <source>To be rectified</source>
        <translation>整改事项</translation>
    </message>
    <message>
        <source>To be completed by %1:</source>
        <translation>应于%1前完成下列整改：</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>An item of a numbered list: %1 its number, %2 its text</extracomment>
        <translation>%1．%2</translation>
    </message>
    <message>
        <source>What the panel settled</source>
        <translation>评审组对分歧的裁定</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>保留意见</translation>
    </message>
    <message>
        <source>Nobody dissented from what the panel agreed.</source>
        <translation>对评审组意见，无人提出保留意见。</translation>
    </message>
    <message>
        <source>The members of the panel who were present confirm this report and its appendix by their signatures; the chair signs last.</source>
        <translation>出席的评审组成员签名确认本报告及其附件，组长最后签名。</translation>
    </message>
    <message>
        <source>Appendix: clause by clause</source>
        <translation>附件：逐条判定</translation>
    </message>
    <message>
        <source>Chair of the panel (signature)</source>
        <translation>评审组组长（签名）</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Clause by clause</source>
        <translation>逐条判定</translation>
    </message>
    <message>
        <source>The answers are the panel's; the reasons follow from them. Remarks are those of each reviewer.</source>
        <translation>答复为评审组意见，理由由答复得出；评语为各位专家本人的评语。</translation>
    </message>
    <message>
        <source>Opinions of the reviewers</source>
        <translation>专家总体意见</translation>
    </message>
    <message>
        <source>Members of the panel</source>
        <translation>评审组成员</translation>
    </message>
    <message>
        <source>Signature of %1</source>
        <translation>%1的签名</translation>
    </message>
    <message>
        <source>Signature of the chair, %1</source>
        <translation>组长%1的签名</translation>
    </message>
    <message>
        <source>The panel has not decided on “%1” yet; the acceptance report needs its decision.</source>
        <translation>评审组尚未对“%1”作出决定；验收报告须有评审组决定。</translation>
    </message>
    <message>
        <source>lacking %1</source>
        <translation>差 %1</translation>
    </message>
    <message>
        <source>What was reached last, in percent of the promise (of less, where less is better); the tick is the promise. Filled: kept; hatched: unmet; outline: open.</source>
        <translation>最近一次达到的值占承诺值的百分比（越小越好的指标取倒数）；竖线为承诺。实心：已兑现；斜线：未兑现；虚框：待定。</translation>
    </message>
    <message>
        <source>Mean without the highest and the lowest</source>
        <translation>去掉最高最低后的平均分</translation>
    </message>
    <message>
        <source>Mean of all reviewers</source>
        <translation>全部专家平均分</translation>
    </message>
    <message>
        <source>Spread, highest minus lowest</source>
        <translation>分差（最高减最低）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席情况</translation>
    </message>
    <message>
        <source>Conclusion of the own answers</source>
        <translation>按本人答复的结论</translation>
    </message>
    <message>
        <source>Against the mean of the others</source>
        <translation>与其他专家平均分之差</translation>
    </message>
    <message>
        <source>Required clauses met</source>
        <translation>必备条目符合情况</translation>
    </message>
    <message>
        <source>Measure or indicator</source>
        <translation>核查点或指标</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Clause, check and what each reviewer said</source>
        <translation>条目、核查点与各专家答复</translation>
    </message>
    <message>
        <source>Value of the panel</source>
        <translation>评审组意见</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>未裁定</translation>
    </message>
    <message>
        <source>Clause, check and dissenting words</source>
        <translation>条目、核查点与保留意见</translation>
    </message>
    <message>
        <source>Own value</source>
        <translation>本人答复</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Ledger of Intelligent Manufacturing Projects</source>
        <translation>智能制造项目台账</translation>
    </message>
    <message>
        <source>rectify by %1</source>
        <translation>整改至 %1</translation>
    </message>
    <message>
        <source>Cases: %1; accepted: %2; accepted after rectification: %3; rejected: %4; not decided: %5</source>
        <translation>共 %1 件：通过 %2 件，整改后通过 %3 件，不通过 %4 件，未决定 %5 件</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样例</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申报单位</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>评审数</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Sums by category and decision</source>
        <translation>按类别和决定汇总</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件数</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>The ledger holds no cases.</source>
        <translation>台账中没有案件。</translation>
    </message>
    <message>
        <source>For the office (signature)</source>
        <translation>管理机构（签名）</translation>
    </message>
    <message>
        <source>Signature for the office</source>
        <translation>管理机构签名</translation>
    </message>
    <message>
        <source>The store does not have the content %1.</source>
        <translation>案件库中没有内容 %1。</translation>
    </message>
    <message>
        <source>The content %1 has %2 bytes, not as many as was said.</source>
        <translation>内容 %1 为 %2 字节，与所述大小不符。</translation>
    </message>
    <message>
        <source>The review of “%1” was submitted; it is read-only until it is returned for correction.</source>
        <translation>“%1”的评审意见已提交，退回修改之前为只读。</translation>
    </message>
    <message>
        <source>“%1” is not the key of this entry.</source>
        <translation>“%1”不是此条目的键。</translation>
    </message>
    <message>
        <source>%1: the criteria have no such check.</source>
        <translation>%1：标准文件中没有此检查项。</translation>
    </message>
    <message>
        <source>A file kept in the store “%1” is damaged: its content no longer has the SHA-256 %2. Please restore a backup.</source>
        <translation>案件库“%1”中保存的文件已损坏：其内容的 SHA-256 不再是 %2。请从备份恢复。</translation>
    </message>
    <message>
        <source>The content %1 does not have the size that is noted of it.</source>
        <translation>内容 %1 的大小与登记的不符。</translation>
    </message>
    <message>
        <source>this is not the one form in which an entry is written.</source>
        <translation>不是条目的规定写法。</translation>
    </message>
    <message>
        <source>it is cut off.</source>
        <translation>内容被截断。</translation>
    </message>
    <message>
        <source>the history is longer than this program reads.</source>
        <translation>历史记录超出本程序可读取的长度。</translation>
    </message>
    <message>
        <source>The history does not tell what the case was at entry %1.</source>
        <translation>历史记录不能说明案件在第 %1 条时的状态。</translation>
    </message>
    <message>
        <source>Signature of member %1</source>
        <translation>成员 %1 的签名</translation>
    </message>
    <message>
        <source>Signature of the chair</source>
        <translation>组长的签名</translation>
    </message>
    <message>
        <source>Signature of the reviewer</source>
        <translation>评审专家的签名</translation>
    </message>
    <message>
        <source>Promised measures</source>
        <translation>承诺值</translation>
    </message>
    <message>
        <source>The state of the review was changed.</source>
        <translation>评审的状态已更改。</translation>
    </message>
    <message>
        <source>The review became a draft again.</source>
        <translation>评审恢复为草稿。</translation>
    </message>
    <message>
        <source>The review was submitted.</source>
        <translation>评审已提交。</translation>
    </message>
    <message>
        <source>The review was returned for correction: %1</source>
        <translation>评审已退回修改：%1</translation>
    </message>
    <message>
        <source>The attachment “%1” was added.</source>
        <translation>已添加附件“%1”。</translation>
    </message>
    <message>
        <source>The attachment “%1” was taken away.</source>
        <translation>已移除附件“%1”。</translation>
    </message>
    <message>
        <source>Round %1 was taken back.</source>
        <translation>第 %1 轮已撤回。</translation>
    </message>
    <message>
        <source>Round %1 was issued.</source>
        <translation>第 %1 轮已下发。</translation>
    </message>
    <message>
        <source>Round %1 was issued, due %2.</source>
        <translation>第 %1 轮已下发，截止日期 %2。</translation>
    </message>
    <message>
        <source>Round %1: the assignment of %2 was taken back.</source>
        <translation>第 %1 轮：已撤回对%2的分派。</translation>
    </message>
    <message>
        <source>Round %1: %2 was assigned.</source>
        <translation>第 %1 轮：已分派给%2。</translation>
    </message>
    <message>
        <source>Round %1: %2 declared a conflict of interest: %3</source>
        <translation>第 %1 轮：%2声明存在利益冲突：%3</translation>
    </message>
    <message>
        <source>Round %1: %2 declared to have no conflict of interest.</source>
        <translation>第 %1 轮：%2声明没有利益冲突。</translation>
    </message>
    <message>
        <source>The panel took its value for “%1” back.</source>
        <translation>评审组撤回了对“%1”的意见。</translation>
    </message>
    <message>
        <source>The panel agreed on “%1”.</source>
        <translation>评审组就“%1”形成意见。</translation>
    </message>
    <message>
        <source>The panel agreed on “%1”: %2.</source>
        <translation>评审组就“%1”形成意见：%2。</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <extracomment>%1 a whole sentence, %2 the reason that was given</extracomment>
        <translation>%1理由：%2</translation>
    </message>
    <message>
        <source>The panel's decision was taken back.</source>
        <translation>评审组决定已撤回。</translation>
    </message>
    <message>
        <source>The panel decided: %1.</source>
        <translation>评审组决定：%1。</translation>
    </message>
    <message>
        <source>The panel decided.</source>
        <translation>评审组已作出决定。</translation>
    </message>
    <message>
        <source>Merge %1 was changed.</source>
        <translation>合并 %1 已更改。</translation>
    </message>
    <message>
        <source>Merge %1: %2.</source>
        <translation>合并 %1：%2。</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Accepted after rectification</source>
        <translation>整改后通过</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不通过</translation>
    </message>
    <message>
        <source>Chair</source>
        <extracomment>The role of a panel's member</extracomment>
        <translation>组长</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>harsh</source>
        <translation>偏严</translation>
    </message>
    <message>
        <source>lenient</source>
        <translation>偏宽</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Returned for correction</source>
        <translation>已退回修改</translation>
    </message>
    <message>
        <source>Interests not declared yet</source>
        <translation>尚未声明利益关系</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>存在利益冲突</translation>
    </message>
    <message>
        <source>No conflict of interest</source>
        <translation>无利益冲突</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>Unmet</source>
        <translation>未兑现</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已应用</translation>
    </message>
    <message>
        <source>Waits for a choice</source>
        <translation>等待裁定</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>无新内容</translation>
    </message>
    <message>
        <source>Reverted</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Changed beside ours</source>
        <translation>同条目另有更改</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>State of the review</source>
        <translation>评审状态</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>分派</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>%1: the assignment does not belong to this round.</source>
        <translation>%1：该分派不属于本轮次。</translation>
    </message>
    <message>
        <source>The review has the form “%1”; a newer program is needed.</source>
        <translation>该评审的格式为“%1”，需要更新版本的程序。</translation>
    </message>
    <message>
        <source>What was kept of a bundle cannot be read; restore a backup.</source>
        <translation>所保存的案件包内容无法读取；请恢复备份。</translation>
    </message>
    <message>
        <source>The case “%1” holds the reviews of others, which are not shown before your own is submitted.</source>
        <translation>案件“%1”含有他人的评审，在您提交自己的评审之前不予显示。</translation>
    </message>
    <message>
        <source>The case “%1” is not in this store, so nothing can be taken back to it. Open the store that issued it, or import the case first.</source>
        <translation>案件“%1”不在此案件库中，无法回收。请打开下发它的案件库，或先导入该案件。</translation>
    </message>
    <message>
        <source>The case “%1” here is another one than the case “%2” in the bundle: category, stage and project must be the same. Give one of the two another id.</source>
        <translation>此处的案件“%1”与案件包中的“%2”不是同一案件：类别、阶段和项目须一致。请为其中之一另取编号。</translation>
    </message>
    <message>
        <source>The case “%1” is judged by version %2 of its criteria here and by version %3 in the bundle. Use the same version of the program on both sides.</source>
        <translation>案件“%1”在此按 %2 版标准评审，在案件包中按 %3 版。请双方使用同一版本的程序。</translation>
    </message>
    <message>
        <source>The case “%1” was never issued to %2. Issue it to this expert first.</source>
        <translation>案件“%1”从未下发给 %2。请先下发给该专家。</translation>
    </message>
    <message>
        <source>The panel has decided on the case “%1”; take the decision back before another review is taken in.</source>
        <translation>评审组已就案件“%1”作出决定；请先收回决定，再收入其他评审。</translation>
    </message>
    <message>
        <source>The review of %1 must be signed with the certificate that the case was issued for; this bundle is not. Ask for it to be submitted with that key.</source>
        <translation>%1 的评审须用下发案件时所指定的证书签名，而此案件包不是。请要求用该密钥提交。</translation>
    </message>
    <message>
        <source>this file is missing.</source>
        <translation>缺少此文件。</translation>
    </message>
    <message>
        <source>The case “%1” was made with version %2 of the criteria of %3, and here is version %4, which differs. Use the same version of the program on both sides.</source>
        <translation>案件“%1”按 %3 的 %2 版标准建立，此处为不同的 %4 版。请双方使用同一版本的程序。</translation>
    </message>
    <message>
        <source>it is not the case that the manifest names.</source>
        <translation>它不是清单所指的案件。</translation>
    </message>
    <message>
        <source>“%1” has two reviews.</source>
        <translation>“%1”有两份评审。</translation>
    </message>
    <message>
        <source>an object is expected.</source>
        <translation>应为对象。</translation>
    </message>
    <message>
        <source>the attachment “%1” is not in the bundle.</source>
        <translation>附件“%1”不在案件包中。</translation>
    </message>
    <message>
        <source>it is not the history of this case that the manifest names.</source>
        <translation>它不是清单所指的该案件的历史。</translation>
    </message>
    <message>
        <source>the history gives another value for “%1” than the bundle shows; one of the two was changed afterwards.</source>
        <translation>“%1”在历史中的值与案件包所示不同；二者之一事后被改动。</translation>
    </message>
    <message>
        <source>the bundle holds more than the part of one expert.</source>
        <translation>该案件包含有超出一位专家份内的内容。</translation>
    </message>
    <message>
        <source>it names no case.</source>
        <translation>它没有指明案件。</translation>
    </message>
    <message>
        <source>the case “%1” stands in it twice.</source>
        <translation>其中案件“%1”出现两次。</translation>
    </message>
    <message>
        <source>The case “%1” was issued under the category %2; give the file another id.</source>
        <translation>案件“%1”已按类别 %2 下发；请为该文件另取编号。</translation>
    </message>
    <message>
        <source>From entry %1 on, the history in this bundle is not the one that was taken in before: it was rewritten, or goes on from an older copy of the store.</source>
        <translation>自第 %1 条起，此案件包中的历史与此前收入的不同：它被改写过，或接续自案件库的旧副本。</translation>
    </message>
    <message>
        <source>merge %1</source>
        <translation>合并 %1</translation>
    </message>
    <message>
        <source>The panel has not decided on the case “%1” yet: an acceptance report needs the decision. Enter it first.</source>
        <translation>评审组尚未就案件“%1”作出决定：验收报告需要决定。请先录入。</translation>
    </message>
    <message>
        <source>The report shows the reviews of others; your own of the case “%1” comes first.</source>
        <translation>该报告会显示他人的评审；请先完成您对案件“%1”的评审。</translation>
    </message>
    <message>
        <source>The panel has decided on the case “%1”; take the decision back before anything else is agreed.</source>
        <translation>评审组已就案件“%1”作出决定；请先收回决定，再商定其他事项。</translation>
    </message>
    <message>
        <source>agreed.%1: this check is not known.</source>
        <translation>agreed.%1：没有此核查点。</translation>
    </message>
    <message>
        <source>agreed.%1: the reviewers differ here; say why the panel agrees on this value.</source>
        <translation>agreed.%1：评审专家在此意见不一；请说明评审组采用此值的理由。</translation>
    </message>
    <message>
        <source>Your own review of the case “%1” is wanted before you take part in the panel.</source>
        <translation>参加评审组之前，须先完成您对案件“%1”的评审。</translation>
    </message>
    <message>
        <source>An object with “agreed” is expected.</source>
        <translation>应为含 agreed 的对象。</translation>
    </message>
    <message>
        <source>The review was taken in as it was submitted.</source>
        <translation>该评审已按提交的内容收入。</translation>
    </message>
    <message>
        <source>Both sides changed the same fields since the case was issued; nothing of it is taken in until the office has settled each of them.</source>
        <translation>自下发以来双方改动了相同的内容；在管理方逐项裁定之前，未收入其中任何内容。</translation>
    </message>
    <message>
        <source>A later submission was here before; that one counts.</source>
        <translation>此前已收到更晚的提交，以其为准。</translation>
    </message>
    <message>
        <source>It brought nothing that was not here already.</source>
        <translation>其中没有此处尚无的内容。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法建立文件夹 %1。</translation>
    </message>
    <message>
        <source>Name at least one expert to issue the case to.</source>
        <translation>请至少指明一位专家。</translation>
    </message>
    <message>
        <source>Say until when the reviews are due, as in 2023-06-30.</source>
        <translation>请说明评审截止日期，例如 2023-06-30。</translation>
    </message>
    <message>
        <source>The panel has decided on the case “%1”; take the decision back before it is issued again.</source>
        <translation>评审组已就案件“%1”作出决定；请先收回决定，再重新下发。</translation>
    </message>
    <message>
        <source>An expert has a name.</source>
        <translation>专家须有姓名。</translation>
    </message>
    <message>
        <source>“%1” is named twice.</source>
        <translation>“%1”被指明了两次。</translation>
    </message>
    <message>
        <source>The file %1 is there already; choose another folder or move it away.</source>
        <translation>文件 %1 已存在；请另选文件夹或将其移走。</translation>
    </message>
    <message>
        <source>The case “%1” has no merge %2.</source>
        <translation>案件“%1”没有合并 %2。</translation>
    </message>
    <message>
        <source>In the case “%1” there is no merge that waits to be settled.</source>
        <translation>案件“%1”中没有待裁定的合并。</translation>
    </message>
    <message>
        <source>Several merges of the case “%1” wait to be settled; name one with “merge”.</source>
        <translation>案件“%1”有多次合并待裁定；请用 merge 指明其一。</translation>
    </message>
    <message>
        <source>Merge %1 cannot be reverted: %2 was changed since by %3 (entry %4). Take that back first.</source>
        <translation>合并 %1 无法撤销：%3 其后改动了 %2（第 %4 条记录）。请先撤回该改动。</translation>
    </message>
    <message>
        <source>Merge %1 of the case “%2” changed nothing that could be taken back.</source>
        <translation>案件“%2”的合并 %1 没有可撤销的改动。</translation>
    </message>
    <message>
        <source>The case “%1” was not issued to %2.</source>
        <translation>案件“%1”没有下发给 %2。</translation>
    </message>
    <message>
        <source>The case “%1” has no review of “%2”.</source>
        <translation>案件“%1”没有“%2”的评审。</translation>
    </message>
    <message>
        <source>The answers are an object.</source>
        <translation>答案应为对象。</translation>
    </message>
    <message>
        <source>The file is for the category %1, the case is of %2.</source>
        <translation>该文件属于类别 %1，而案件属于 %2。</translation>
    </message>
    <message>
        <source>%1 declared a conflict of interest in the case “%2”: the assignment has ended.</source>
        <translation>%1 已声明与案件“%2”有利益冲突：分派已终止。</translation>
    </message>
    <message>
        <source>The review of %1 was submitted; it is read-only until it is returned for correction.</source>
        <translation>%1 的评审已提交；在退回修改之前为只读。</translation>
    </message>
    <message>
        <source>Before the case “%1” is judged, %2 declares whether there is a conflict of interest.</source>
        <translation>评审案件“%1”之前，%2 须先声明有无利益冲突。</translation>
    </message>
    <message>
        <source>%1 has declared already in the case “%2”; a declaration is not changed. Tell the office.</source>
        <translation>%1 已就案件“%2”作出声明；声明不可更改。请告知管理方。</translation>
    </message>
    <message>
        <source>The case “%1” was issued for a certificate of %2: submit it signed with that key.</source>
        <translation>案件“%1”是按 %2 的证书下发的：请用该密钥签名提交。</translation>
    </message>
    <message>
        <source>Say why the review goes back: its author works by that.</source>
        <translation>请说明退回的原因：评审专家将据此修改。</translation>
    </message>
    <message>
        <source>The panel has decided on the case “%1”; take the decision back before a review is returned.</source>
        <translation>评审组已就案件“%1”作出决定；请先收回决定，再退回评审。</translation>
    </message>
    <message>
        <source>The review of %1 was not submitted, so it cannot be returned.</source>
        <translation>%1 的评审尚未提交，因此无法退回。</translation>
    </message>
    <message>
        <source>No review is open</source>
        <translation>没有打开的评审</translation>
    </message>
    <message>
        <source>Open a case first: its review report is shown here, to be checked, signed and printed.</source>
        <translation>请先打开一个案件，其评审报告会显示在这里，可供核对、签名和打印。</translation>
    </message>
    <message>
        <source>Go to the cases</source>
        <translation>前往案件</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>没有打开的案件</translation>
    </message>
    <message>
        <source>Open a case first: its acceptance report is shown here once the panel has decided.</source>
        <translation>请先打开一个案件；评审组作出决定后，其验收报告会显示在这里。</translation>
    </message>
    <message>
        <source>There are no cases yet</source>
        <translation>还没有案件</translation>
    </message>
    <message>
        <source>The ledger lists all cases as soon as there are some.</source>
        <translation>有了案件之后，台账会列出全部案件。</translation>
    </message>
    <message>
        <source>The panel has not decided yet</source>
        <translation>评审组尚未作出决定</translation>
    </message>
    <message>
        <source>The acceptance report prints the panel's decision. Enter the decision on the panel page; the report is then made here.</source>
        <translation>验收报告要载明评审组的决定。请先在“评审组”页面填写决定，随后报告会在这里生成。</translation>
    </message>
    <message>
        <source>Go to the panel</source>
        <translation>前往评审组</translation>
    </message>
    <message>
        <source>Your own review comes first</source>
        <translation>请先完成您自己的评审</translation>
    </message>
    <message>
        <source>The acceptance report shows what the others say. Submit your own review; the report is then made here.</source>
        <translation>验收报告会显示其他专家的意见。请先提交您自己的评审，随后报告会在这里生成。</translation>
    </message>
    <message>
        <source>Go to your review</source>
        <translation>前往我的评审</translation>
    </message>
    <message>
        <source>There is nothing to show</source>
        <translation>没有可显示的内容</translation>
    </message>
    <message>
        <source>A damaged file is not signed. Ask for it to be sent again.</source>
        <translation>文件已损坏，不能签名。请让对方重新发送。</translation>
    </message>
    <message>
        <source>A file that was changed after it was signed is not signed again. Ask for the original.</source>
        <translation>文件在签名之后被改动，不能再签名。请索取原件。</translation>
    </message>
    <message>
        <source>Only a report that was made by this program can be signed here.</source>
        <translation>这里只能签署由本程序生成的报告。</translation>
    </message>
    <message>
        <source>Review report</source>
        <translation>评审报告</translation>
    </message>
    <message>
        <source>Acceptance report</source>
        <translation>验收报告</translation>
    </message>
    <message>
        <source>Ledger of cases</source>
        <translation>案件台账</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Kinds of report, where there is little room</extracomment>
        <translation>评审</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>验收</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>无法显示此文件</translation>
    </message>
    <message>
        <source>The review has changed since this report was made.</source>
        <translation>报告生成之后，评审已有改动。</translation>
    </message>
    <message>
        <source>The case has changed since this report was signed. Made anew, it has to be signed anew.</source>
        <translation>报告签名之后，案件已有改动。重新生成后须重新签名。</translation>
    </message>
    <message>
        <source>The case has changed since this report was made.</source>
        <translation>报告生成之后，案件已有改动。</translation>
    </message>
    <message>
        <source>Cases have changed since this ledger was signed. Made anew, it has to be signed anew.</source>
        <translation>台账签名之后，案件已有改动。重新生成后须重新签名。</translation>
    </message>
    <message>
        <source>Cases have changed since this ledger was made.</source>
        <translation>台账生成之后，案件已有改动。</translation>
    </message>
    <message>
        <source>The chair has signed; nothing can be added any more.</source>
        <translation>组长已签名，不能再添加签名。</translation>
    </message>
    <message>
        <source>The report is signed. To sign another version, make it anew.</source>
        <translation>报告已签名。如需签署其他版本，请重新生成。</translation>
    </message>
    <message>
        <source>%1 review report</source>
        <extracomment>names of files; %1 is the name of the project</extracomment>
        <translation>%1评审报告</translation>
    </message>
    <message>
        <source>%1 acceptance report</source>
        <translation>%1验收报告</translation>
    </message>
    <message>
        <source>Ledger of %1</source>
        <extracomment>name of a file; %1 says how many cases</extracomment>
        <translation>台账（%1）</translation>
    </message>
    <message>
        <source>%1, signed</source>
        <extracomment>name of a file</extracomment>
        <translation>%1（已签名）</translation>
    </message>
    <message>
        <source>%1: the report says %2, computed again %3</source>
        <extracomment>%1 a clause, %2 what the report says, %3 what was computed</extracomment>
        <translation>%1：报告为%2，重新计算为%3</translation>
    </message>
    <message>
        <source>Usage: yongpingctl report --recheck FILE.pdf</source>
        <translation>用法：yongpingctl report --recheck FILE.pdf</translation>
    </message>
    <message>
        <source>Write a report: of a review, an acceptance, or the ledger. Or judge the case of a report again.</source>
        <translation>生成报告：评审报告、验收报告或台账；或对报告所载案件重新判定。</translation>
    </message>
    <message>
        <source>Judge the case of a report again by the data inside it: 0 the same, 1 different, 3 not checkable.</source>
        <translation>按报告内的数据重新判定其案件：0 一致，1 不同，3 无法核对。</translation>
    </message>
    <message>
        <source>The case data of this report, by which its conclusion can be computed again</source>
        <translation>本报告的案件数据，可据此重新计算结论</translation>
    </message>
    <message>
        <source>This review does not come from the store that it came from before: it was written on a second computer, or its history was made anew.</source>
        <translation>该评审并非来自此前的案件库：它写于另一台电脑，或其历史被重新生成。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>; …</source>
        <translation>；……</translation>
    </message>
    <message>
        <source>Judged again from its case data, the report comes out different: %1.</source>
        <translation>按其案件数据重新判定，结果与报告不同：%1。</translation>
    </message>
    <message>
        <source>Judged again from its case data, the report comes out the same in every conclusion, verdict and number of points.</source>
        <translation>按其案件数据重新判定，结论、各条判定和得分均与报告一致。</translation>
    </message>
    <message>
        <source>The file carries no case data: it is not a report of this program, or an older one.</source>
        <translation>该文件未携带案件数据：它不是本程序的报告，或是旧版本的报告。</translation>
    </message>
    <message>
        <source>a range of points is expected.</source>
        <translation>应为一个得分区间。</translation>
    </message>
    <message>
        <source>a conclusion is expected.</source>
        <translation>应为一个结论。</translation>
    </message>
    <message>
        <source>a verdict is expected.</source>
        <translation>应为一个判定。</translation>
    </message>
    <message>
        <source>The report was made with version %1 of the criteria of %2, and here is version %3, which differs. Check it with a program that has that version.</source>
        <translation>报告按 %2 的 %1 版标准生成，此处为不同的 %3 版。请用带有该版本的程序核对。</translation>
    </message>
    <message>
        <source>The report was made with version %1 of the criteria of %2, which are not here. Check it with a program that has them.</source>
        <translation>报告按 %2 的 %1 版标准生成，本机没有该标准。请用带有该标准的程序核对。</translation>
    </message>
    <message>
        <source>it does not belong to the criteria named beside it.</source>
        <translation>与其旁所列的标准不符。</translation>
    </message>
    <message>
        <source>The case data have the form “%1”; a newer program is needed.</source>
        <translation>案件数据的格式为“%1”；需要更新版本的程序。</translation>
    </message>
    <message>
        <source>these are not the case data of a report.</source>
        <translation>这不是报告的案件数据。</translation>
    </message>
    <message>
        <source>the kind of a report is expected.</source>
        <translation>应为报告的种类。</translation>
    </message>
    <message>
        <source>a report is of one case, a ledger of several.</source>
        <translation>一份报告对应一个案件，台账可对应多个。</translation>
    </message>
    <message>
        <source>%1 names no open file descriptor.</source>
        <translation>%1 指定的不是已打开的文件描述符。</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>新口令：</translation>
    </message>
    <message>
        <source>A panel's authority, which issues certificates and signs no reports.</source>
        <translation>评审组的颁发机构：只颁发证书，不签署报告。</translation>
    </message>
    <message>
        <source>Write a key under another passphrase.</source>
        <translation>以新口令写出密钥。</translation>
    </message>
    <message>
        <source>Read the new passphrase from the first line of a file.</source>
        <translation>从文件第一行读取新口令。</translation>
    </message>
    <message>
        <source>Read the new passphrase from an open file descriptor.</source>
        <translation>从已打开的文件描述符读取新口令。</translation>
    </message>
    <message>
        <source>Issue a certificate for a member's key as the panel's authority.</source>
        <translation>以评审组颁发机构的身份为成员的密钥颁发证书。</translation>
    </message>
    <message>
        <source>Put an issued certificate into a key file.</source>
        <translation>把颁发的证书放入密钥文件。</translation>
    </message>
    <message>
        <source>What the authority has issued.</source>
        <translation>颁发机构颁发的证书。</translation>
    </message>
    <message>
        <source>The store did not note who signed the report: %1</source>
        <translation>案件库未能记下报告的签名人：%1</translation>
    </message>
    <message>
        <source>--tsa needs the address of a time-stamp authority.</source>
        <translation>--tsa 需要时间戳机构的地址。</translation>
    </message>
    <message>
        <source>Time-stamp: %1.</source>
        <translation>时间戳：%1。</translation>
    </message>
    <message>
        <source>The PKCS#12 file of the key, or the address of a key on a token.</source>
        <translation>密钥的 PKCS#12 文件，或 UKey 中密钥的地址。</translation>
    </message>
    <message>
        <source>Have the signature time-stamped by the authority at this address.</source>
        <translation>由此地址的时间戳机构为签名加盖时间戳。</translation>
    </message>
    <message>
        <source>List the certificates that the store trusts.</source>
        <translation>列出案件库信任的证书。</translation>
    </message>
    <message>
        <source>Trust a certificate no longer.</source>
        <translation>不再信任某个证书。</translation>
    </message>
    <message>
        <source>No trusted certificate has the fingerprint %1.</source>
        <translation>没有指纹为 %1 的受信任证书。</translation>
    </message>
    <message>
        <source>Several trusted certificates have a fingerprint that begins with %1. Give more of it.</source>
        <translation>有多个受信任证书的指纹以 %1 开头。请多写几位。</translation>
    </message>
    <message>
        <source>A later revision of this report is known here, signed by %1 too.</source>
        <extracomment>%1 are names</extracomment>
        <translation>本库中有此报告的后续版本，另有 %1 的签名。</translation>
    </message>
    <message>
        <source>Another copy of this report is known here, signed by %1; this one lacks that.</source>
        <extracomment>%1 are names</extracomment>
        <translation>本库中有此报告的另一份副本，带有 %1 的签名；这一份没有。</translation>
    </message>
    <message>
        <source>the scheme “%1” does not fit the category: %2</source>
        <translation>评分方案“%1”与类别不符：%2</translation>
    </message>
    <message>
        <source>a region has x, y, width and height within the page, which is 10000 by 10000.</source>
        <translation>区域应有 x、y、width、height，且在 10000×10000 的页面之内。</translation>
    </message>
    <message>
        <source>a SHA-256 is expected.</source>
        <translation>此处应为 SHA-256。</translation>
    </message>
    <message>
        <source>a region needs the page that it is on.</source>
        <translation>区域须注明所在页。</translation>
    </message>
    <message>
        <source>a list of at most %1 places in files is expected.</source>
        <translation>此处应为文件位置的列表，至多 %1 处。</translation>
    </message>
    <message>
        <source>an object of places in files is expected.</source>
        <translation>此处应为文件位置的对象。</translation>
    </message>
    <message>
        <source>a list of clauses is expected.</source>
        <translation>此处应为条目的列表。</translation>
    </message>
    <message>
        <source>the criteria have no clause “%1”.</source>
        <translation>标准中没有条目“%1”。</translation>
    </message>
    <message>
        <source>Look at: %1</source>
        <translation>请核对：%1</translation>
    </message>
    <message>
        <source>Judge a case file, or one case per line, and say which values look odd.</source>
        <translation>评定一个案件文件，或每行一个案件，并指出可疑的数值。</translation>
    </message>
    <message>
        <source>What the panel agreed and decided is meant.</source>
        <translation>指评审组商定和决定的内容。</translation>
    </message>
    <message>
        <source>Take your last change of a case back.</source>
        <translation>撤销您对案件的上一次更改。</translation>
    </message>
    <message>
        <source>Do again what was taken back.</source>
        <translation>重做已撤销的更改。</translation>
    </message>
    <message>
        <source>Tell the history of a case, or of one field of it.</source>
        <translation>显示案件的历史，或其中一个字段的历史。</translation>
    </message>
    <message>
        <source>A check, a clause, a datum or a kind of field.</source>
        <translation>核查点、条目、数据项或字段种类。</translation>
    </message>
    <message>
        <source>Bring a deleted case back as it stood.</source>
        <translation>把已删除的案件按原样恢复。</translation>
    </message>
    <message>
        <source>shipped default</source>
        <translation>随附默认方案</translation>
    </message>
    <message>
        <source>The scoring scheme %1 is in order.</source>
        <translation>评分方案 %1 没有问题。</translation>
    </message>
    <message>
        <source>List the scoring schemes: the shipped default and the organiser's.</source>
        <translation>列出评分方案：随附默认方案和组织方的方案。</translation>
    </message>
    <message>
        <source>Write a scoring scheme as a file.</source>
        <translation>把评分方案输出为文件。</translation>
    </message>
    <message>
        <source>Check a scoring scheme's file.</source>
        <translation>检查评分方案文件。</translation>
    </message>
    <message>
        <source>Keep an organiser's scoring scheme in the store.</source>
        <translation>把组织方的评分方案存入案件库。</translation>
    </message>
    <message>
        <source>Remove an organiser's scoring scheme; pinned cases keep it.</source>
        <translation>移除组织方的评分方案；已固定该方案的案件不受影响。</translation>
    </message>
    <message>
        <source>Count a case's points by a scoring scheme.</source>
        <translation>按某一评分方案为案件计分。</translation>
    </message>
    <message>
        <source>Forget who signed which copy of this report.</source>
        <translation>忘记本报告各份副本由谁签名。</translation>
    </message>
    <message>
        <source>a year, quarter or month is expected: “2022”, “2022-Q3” or “2022-06”.</source>
        <translation>应为年、季度或月份：“2022”、“2022-Q3”或“2022-06”。</translation>
    </message>
    <message>
        <source>a unit of at most %1 characters is expected.</source>
        <translation>应为不超过 %1 个字符的单位。</translation>
    </message>
    <message>
        <source>counts now</source>
        <translation>当前采用</translation>
    </message>
    <message>
        <source>has no points for this category</source>
        <translation>未设该类别的分值</translation>
    </message>
    <message>
        <source>newer version of the one that counts now</source>
        <translation>当前方案的较新版本</translation>
    </message>
    <message>
        <source>counts now; the case's own copy</source>
        <translation>当前采用；案件自存的副本</translation>
    </message>
    <message>
        <source>Points set by hand, and why</source>
        <translation>人工给分及理由</translation>
    </message>
    <message>
        <source>Clauses whose points were set by hand: %1. Whose and why is in reviews that are closed to who made this ledger.</source>
        <translation>人工给分的条目数：%1。评审专家与理由载于制表人尚不能查阅的评审中。</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>%1 clause, %2 reviewer, %3 "4 points set by hand: reason"</extracomment>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>Points by the scoring scheme %1.</source>
        <translation>得分依据的评分方案：%1。</translation>
    </message>
    <message>
        <source>Points of no. %1 by the scoring scheme %2.</source>
        <translation>第 %1 项得分依据的评分方案：%2。</translation>
    </message>
    <message>
        <source>The standard does not prescribe points. Points are the mean of the reviewers; a range means that answers are still missing.</source>
        <translation>标准未规定分值。得分为各评审专家的平均分；给出区间表示尚有未答的核查点。</translation>
    </message>
    <message>
        <source>No. %1: %2</source>
        <translation>第 %1 项：%2</translation>
    </message>
    <message>
        <source>%1: the case has no file with the SHA-256 %2; attach it first.</source>
        <translation>%1：案件中没有 SHA-256 为 %2 的文件；请先添加为附件。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be taken away: these checks point to it: %2. Take the links away first.</source>
        <translation>文件“%1”不能移除，以下核查点引用了它：%2。请先去掉这些引用。</translation>
    </message>
    <message>
        <source>Type the passphrase that protects the key.</source>
        <translation>请输入保护密钥的口令。</translation>
    </message>
    <message>
        <source>The passphrase is too short: %1 characters or more are needed.</source>
        <translation>口令太短：至少需要 %1 个字符。</translation>
    </message>
    <message>
        <source>The printer “%1” did not take the report. Check that it is switched on and accepts jobs, and print it once more.</source>
        <translation>打印机“%1”没有接收报告。请检查打印机是否已开机并接受任务，然后重新打印。</translation>
    </message>
    <message>
        <source>The report is made but cannot be shown</source>
        <translation>报告已生成，但无法显示</translation>
    </message>
    <message>
        <source>in memory</source>
        <translation>（内存中）</translation>
    </message>
    <message>
        <source>Pages cannot be shown: the program yongping-viewer is missing or cannot be started. Install Yongping again.</source>
        <translation>无法显示页面：程序 yongping-viewer 缺失或无法启动。请重新安装甬评。</translation>
    </message>
    <message>
        <source>This file cannot be shown: it needs too much time or memory. Do not trust it if you do not know where it comes from.</source>
        <translation>此文件无法显示：它需要过多的时间或内存。如不清楚其来源，请勿信任。</translation>
    </message>
    <message>
        <source>This file cannot be shown: it is damaged or not what its name says. Ask for it once more.</source>
        <translation>此文件无法显示：文件已损坏，或与其名称不符。请重新索取。</translation>
    </message>
    <message>
        <source>This file or its pages are too large to be shown. Open it with another program.</source>
        <translation>此文件或其页面过大，无法显示。请用其他程序打开。</translation>
    </message>
    <message>
        <source>Only PDF files and pictures are shown here. Open this file with another program.</source>
        <translation>此处只显示 PDF 文件和图片。请用其他程序打开此文件。</translation>
    </message>
    <message>
        <source>This page cannot be shown: it is damaged or needs too much time or memory.</source>
        <translation>此页无法显示：页面已损坏，或需要过多的时间或内存。</translation>
    </message>
    <message>
        <source>%1 was flagged.</source>
        <translation>已标记%1。</translation>
    </message>
    <message>
        <source>The flag of %1 was taken away.</source>
        <translation>已取消%1的标记。</translation>
    </message>
    <message>
        <source>Remembered the signatures of a report.</source>
        <translation>已记住一份报告的签名。</translation>
    </message>
    <message>
        <source>The reviewer's name was set.</source>
        <translation>已设置评审专家姓名。</translation>
    </message>
    <message>
        <source>The trusted certificates were changed.</source>
        <translation>受信任的证书已更改。</translation>
    </message>
    <message>
        <source>The organiser's scoring schemes were changed.</source>
        <translation>组织方的评分方案已更改。</translation>
    </message>
    <message>
        <source>Took back: %1</source>
        <extracomment>%1 a whole sentence about a change</extracomment>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Did again: %1</source>
        <extracomment>%1 a whole sentence about a change</extracomment>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>%1, part of page %2</source>
        <translation>%1，第 %2 页局部</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1，第 %2 页</translation>
    </message>
    <message>
        <source>%1, a default that comes with the program</source>
        <extracomment>%1 a scoring scheme's title with its digest</extracomment>
        <translation>%1，随软件提供的默认方案</translation>
    </message>
    <message>
        <source>%1, set by the organiser</source>
        <translation>%1，由组织方制定</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>Scoring scheme</source>
        <translation>评分方案</translation>
    </message>
    <message>
        <source>The case “%1” has no file “%2”.</source>
        <translation>案件“%1”中没有文件“%2”。</translation>
    </message>
    <message>
        <source>The folder “%1” for backups cannot be made. See whether its disk is there and may be written.</source>
        <translation>无法建立备份文件夹“%1”。请检查所在磁盘是否接好、能否写入。</translation>
    </message>
    <message>
        <source>evidence.%1: the case has no file “%2” with this content. Attach it first, or take the case in from a bundle, which brings its files.</source>
        <translation>evidence.%1：案件中没有内容相符的文件“%2”。请先添加为附件，或改用案件包导入，案件包会带上文件。</translation>
    </message>
    <message>
        <source>“%1” is not the address of a time-stamp service. It begins with http:// or https://.</source>
        <translation>“%1”不是时间戳服务的地址。地址应以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>Only the case data were checked, not the pages: %1</source>
        <translation>只核对了案件数据，未核对页面：%1</translation>
    </message>
    <message>
        <source>the scoring scheme of the report is not here.</source>
        <translation>此处没有该报告所用的评分方案。</translation>
    </message>
    <message>
        <source>they are in Chinese; check them with the program in Chinese.</source>
        <translation>页面为中文，请用中文界面的程序核对。</translation>
    </message>
    <message>
        <source>they are in English; check them with the program in English.</source>
        <translation>页面为英文，请用英文界面的程序核对。</translation>
    </message>
    <message>
        <source>the data carry no reviews to lay out.</source>
        <translation>数据中没有可供排版的评审。</translation>
    </message>
    <message>
        <source>The pages do not say what the case data say: page %1 reads “%2” where “%3” is due.</source>
        <translation>页面内容与案件数据不符：第 %1 页为“%2”，应为“%3”。</translation>
    </message>
    <message>
        <source>The words on the pages are those of the case data, but page %1 is not drawn as this program draws it. Look at it closely.</source>
        <translation>页面文字与案件数据一致，但第 %1 页的绘制方式与本程序不同，请仔细查看。</translation>
    </message>
    <message>
        <source>The pages show exactly what the case data say.</source>
        <translation>页面内容与案件数据完全一致。</translation>
    </message>
    <message>
        <source>the report's fonts are not the ones of this computer.</source>
        <translation>报告所用的字体与本机字体不同。</translation>
    </message>
    <message>
        <source>There is no scoring scheme “%1”; “scheme list” shows those that are there.</source>
        <translation>没有评分方案“%1”；用“scheme list”可查看现有方案。</translation>
    </message>
    <message>
        <source>Several scoring schemes have a digest that begins with %1. Give more of it.</source>
        <translation>有多个评分方案的摘要以 %1 开头，请多给几位。</translation>
    </message>
    <message>
        <source>“%1” is the shipped default; give your scheme another id.</source>
        <translation>“%1”是随附默认方案的标识，请为您的方案另取标识。</translation>
    </message>
    <message>
        <source>The scoring scheme “%1” cannot be used: %2</source>
        <translation>评分方案“%1”不能使用：%2</translation>
    </message>
    <message>
        <source>it has no points.</source>
        <translation>其中没有分值。</translation>
    </message>
    <message>
        <source>A store keeps at most %1 scoring schemes; remove one first.</source>
        <translation>案件库最多保存 %1 个评分方案，请先移除一个。</translation>
    </message>
    <message>
        <source>The panel has decided on the case “%1”; take the decision back before its scoring scheme is changed.</source>
        <translation>评审组已对案件“%1”作出决定；更改评分方案前请先撤回决定。</translation>
    </message>
    <message>
        <source>The store remembers nothing of this report.</source>
        <translation>案件库中没有关于此报告的记录。</translation>
    </message>
    <message>
        <source>There is nothing of the case “%1” that you could take back.</source>
        <translation>案件“%1”中没有您可以撤销的更改。</translation>
    </message>
    <message>
        <source>There is nothing of the case “%1” that you could do again.</source>
        <translation>案件“%1”中没有您可以重做的更改。</translation>
    </message>
    <message>
        <source>The panel has decided on the case “%1”; take the decision back before anything else is undone.</source>
        <translation>评审组已对案件“%1”作出决定；撤销其他更改前请先撤回决定。</translation>
    </message>
    <message>
        <source>No official document is attached to this store.</source>
        <translation>该案件库未附标准原文。</translation>
    </message>
    <message>
        <source>Show the wording of the published standard (a PDF, .docx or text) beside the checklists.</source>
        <translation>在核查表旁显示标准原文（PDF、.docx 或文本）。</translation>
    </message>
    <message>
        <source>Show which clauses were found in it.</source>
        <translation>显示其中找到的条款。</translation>
    </message>
    <message>
        <source>Take the published standard away again.</source>
        <translation>移除标准原文。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 clauses were found.</source>
        <translation>%1：找到 %2/%3 条。</translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation>未找到：%1</translation>
    </message>
    <message>
        <source>The file %1 is damaged and cannot be read. Ask for it once more.</source>
        <translation>文件 %1 已损坏，无法读取。请重新索取。</translation>
    </message>
    <message>
        <source>The file %1 is too large to be read. Choose the published document itself.</source>
        <translation>文件 %1 过大，无法读取。请选择正式文件本身。</translation>
    </message>
    <message>
        <source>The file %1 is no Word document. Choose a PDF, a Word document (.docx) or a text file.</source>
        <translation>文件 %1 不是 Word 文档。请选择 PDF、Word 文档（.docx）或文本文件。</translation>
    </message>
    <message>
        <source>The file %1 is neither a PDF nor a Word document (.docx) nor text in UTF-8. Save it as one of these and choose it again.</source>
        <translation>文件 %1 既不是 PDF、Word 文档（.docx），也不是 UTF-8 文本。请另存为其中一种格式后重新选择。</translation>
    </message>
    <message>
        <source>The file %1 holds no text; a scanned document must be recognised as text first.</source>
        <translation>文件 %1 中没有文字；扫描件须先经文字识别。</translation>
    </message>
    <message>
        <source>The official document kept in the store cannot be read; attach it again.</source>
        <translation>案件库中保存的标准原文无法读取，请重新附上。</translation>
    </message>
    <message>
        <source>No clause of the standard was found in %1. Choose the published document with the conditions of all categories.</source>
        <translation>在 %1 中未找到标准的任何条款。请选择载有各类要素条件的正式文件。</translation>
    </message>
    <message>
        <source>The case “%1” has several files “%2”. Name the one that is meant: %3.</source>
        <translation>案件“%1”有多个文件“%2”，请指明是哪一个：%3。</translation>
    </message>
    <message>
        <source>Take a file out of a case, named as it is there or by its digest; one that a review points to stays.</source>
        <translation>从案件中移除文件，按其名称或摘要指定；评审引用的文件不会移除。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清空搜索</translation>
    </message>
    <message>
        <source>The folder “%1” for backups is not there, so no copy is made. Put its disk in, or choose another folder in the settings, section Backups.</source>
        <translation>存放备份的文件夹“%1”不存在，因此未备份。请接入该磁盘，或在“设置”的“备份”一节另选文件夹。</translation>
    </message>
    <message>
        <source>%1 characters or more, best a short sentence. If it is lost, so is the key.</source>
        <translation>至少 %1 个字符，用一句短话就很好。口令无法找回：忘记口令，密钥即作废。</translation>
    </message>
    <message>
        <source>“%1” is one argument too many. Usage: yongpingctl %2 %3</source>
        <translation>多了一个参数“%1”。用法：yongpingctl %2 %3</translation>
    </message>
    <message>
        <source>The part yongpingctl-layout.so, which lays out pages and draws seals, cannot be loaded. Install Yongping anew.</source>
        <translation>无法加载负责排版和绘制印章的组件 yongpingctl-layout.so。请重新安装甬评。</translation>
    </message>
    <message>
        <source>the report does not say by which layout it was made.</source>
        <translation>报告未注明由哪一版式排成。</translation>
    </message>
    <message>
        <source>they were made by layout %1 (version %2 of the program), and this program has layout %3.</source>
        <translation>页面按版式 %1 排成（程序版本 %2），本程序的版式为 %3。</translation>
    </message>
    <message>
        <source>they show promises of the project's other cases, which are not in the data: other criteria apply to these, or there are too many.</source>
        <translation>页面显示了该项目其他案件的承诺，而数据中不含这些承诺：这些案件适用的评审细则不同，或案件过多。</translation>
    </message>
    <message>
        <source>only an acceptance report shows promises.</source>
        <translation>只有验收报告显示承诺。</translation>
    </message>
    <message>
        <source>a stage is expected.</source>
        <translation>应为一个阶段。</translation>
    </message>
    <message>
        <source>there are more than %1 cases.</source>
        <translation>案件超过 %1 个。</translation>
    </message>
    <message>
        <source>“%1” is no SHA-256.</source>
        <translation>“%1”不是 SHA-256。</translation>
    </message>
    <message>
        <source>The store “%1” is busy with another change; a file cannot be kept in it now.</source>
        <translation>案件库“%1”正在进行另一项更改，暂时不能存入文件。</translation>
    </message>
    <message>
        <source>Line %1 of the history: %2</source>
        <translation>历史第 %1 行：%2</translation>
    </message>
    <message>
        <source>“%1” is a folder or not there, so nothing was attached. Choose files.</source>
        <translation>“%1”是文件夹或不存在，未添加任何文件。请选择文件。</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 GB.</source>
        <translation>文件 %1 大于 %2 GB。</translation>
    </message>
    <message>
        <source>The file %1 changed while it was read; try again.</source>
        <translation>文件 %1 在读取过程中发生变化；请重试。</translation>
    </message>
    <message>
        <source>The report carries no reviews of “%1”: who made it was not to read them.</source>
        <translation>报告未携带“%1”的评审：生成者当时无权查阅。</translation>
    </message>
    <message>
        <source>A review report carries one review.</source>
        <translation>评审报告只携带一份评审。</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A reviewer, the conclusion of the own answers, the points</extracomment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>评审专家</translation>
    </message>
    <message>
        <source>The conclusion is the same, but the points cannot be checked: the scoring scheme “%1” that the report used is not here.</source>
        <translation>结论一致，但得分无法核对：报告所用的评分方案“%1”不在本机。</translation>
    </message>
    <message>
        <source>%1 If it is the same person under another name, add --other-name.</source>
        <translation>%1如为同一人的另一姓名，请加 --other-name。</translation>
    </message>
    <message>
        <source>The field to sign; by default that of the key's name, else the first empty one.</source>
        <translation>要签名的签名域；默认为与密钥姓名相符的一个，没有时为第一个空的。</translation>
    </message>
    <message>
        <source>Sign although the key's name is not that of the field's person.</source>
        <translation>密钥姓名与签名域的人员不符时仍然签名。</translation>
    </message>
    <message>
        <source>Let the store trust the certificates of a file, or keep its revocation list.</source>
        <translation>让案件库信任文件中的证书，或保存其中的吊销列表。</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 字节</translation>
    </message>
    <message>
        <source>All fields are signed.</source>
        <translation>各签名栏均已签名。</translation>
    </message>
    <message>
        <source>they show who set points by hand and why, which the data leave out.</source>
        <translation>页面显示了手工赋分的评审专家及理由，而数据不含这些内容。</translation>
    </message>
    <message>
        <source>The key of %1 has already signed this report, in the field “%2”; each field needs a person of its own.</source>
        <translation>%1的密钥已在签名域“%2”签过本报告；每处须由不同的人签名。</translation>
    </message>
    <message>
        <source>The chair signs last, as nobody can sign after that; still to sign: %1.</source>
        <extracomment>%1 are names</extracomment>
        <translation>组长签名后他人不能再签，故须最后签名；尚未签名：%1。</translation>
    </message>
    <message>
        <source>The field “%1” is signed last, as nobody can sign after that; still to sign: %2.</source>
        <extracomment>%1 is the name of a field, %2 are names</extracomment>
        <translation>签名域“%1”签名后他人不能再签，故须最后签名；尚未签名：%2。</translation>
    </message>
    <message>
        <source>This field is for %1; the key is that of %2.</source>
        <translation>此处应由%1签名，所用密钥是%2的。</translation>
    </message>
    <message>
        <source>The revocation lists were changed.</source>
        <translation>吊销列表已更改。</translation>
    </message>
    <message>
        <source>The attached text of the standard was changed.</source>
        <translation>所附标准文本已更改。</translation>
    </message>
    <message>
        <source>The scoring schemes kept in the store cannot be read; restore a backup.</source>
        <translation>案件库中的评分方案无法读取；请从备份恢复。</translation>
    </message>
</context>
<context>
    <name>yongping::AboutSection</name>
    <message>
        <source>Yongping, version %1</source>
        <translation>甬评，版本 %1</translation>
    </message>
    <message>
        <source>Ningbo's detailed standard rules for projects of intelligent manufacturing (trial)</source>
        <translation>宁波市智能制造项目细化标准（试行）</translation>
    </message>
    <message>
        <source>GPL-3.0-or-later: free software; you may use, study, share and change it</source>
        <translation>GPL-3.0-or-later：自由软件，可以使用、研究、分享和修改</translation>
    </message>
    <message>
        <source>No log is written.</source>
        <translation>没有写日志。</translation>
    </message>
</context>
<context>
    <name>yongping::AgreementDraft</name>
    <message>
        <source>Say first what the panel agrees on.</source>
        <translation>请先给出评审组意见。</translation>
    </message>
    <message>
        <source>The reviewers differ here: say why the panel agrees on this.</source>
        <translation>各专家意见不一：请说明评审组这样裁定的理由。</translation>
    </message>
    <message>
        <source>Name the member who dissents.</source>
        <translation>请写明保留意见的成员。</translation>
    </message>
    <message>
        <source>Write down what %1 objects.</source>
        <translation>请写下%1的保留意见。</translation>
    </message>
</context>
<context>
    <name>yongping::AssignmentBanner</name>
    <message>
        <source>&amp;None</source>
        <translation>没有(&amp;N)</translation>
    </message>
    <message>
        <source>There is a &amp;conflict…</source>
        <translation>存在冲突(&amp;C)…</translation>
    </message>
    <message>
        <source>Declare: no conflict of interest</source>
        <translation>声明：无利益冲突</translation>
    </message>
    <message>
        <source>Declare a conflict of interest</source>
        <translation>声明利益冲突</translation>
    </message>
    <message>
        <source>You declared a conflict of interest; the assignment has ended.</source>
        <translation>您已声明利益冲突，分派已终止。</translation>
    </message>
    <message>
        <source>&amp;Write it for the office…</source>
        <translation>生成给评审办的案件包(&amp;W)…</translation>
    </message>
    <message>
        <source>It was due on %1.</source>
        <translation>截止日期为 %1，已逾期。</translation>
    </message>
    <message>
        <source>It is due on %1.</source>
        <translation>截止日期为 %1。</translation>
    </message>
    <message>
        <source>Is there a conflict of interest between you and this case?</source>
        <translation>您与本案件之间是否存在利益冲突？</translation>
    </message>
    <message>
        <source>Declare this first; then you can answer. A conflict ends your assignment. The declaration is recorded and not changed afterwards.</source>
        <translation>请先声明，之后方可作答。存在冲突则分派终止。声明会被记录，之后不能更改。</translation>
    </message>
    <message>
        <source>The office returned your review: %1</source>
        <translation>评审办退回了您的评审：%1</translation>
    </message>
    <message>
        <source>Correct it and submit it again. %1</source>
        <translation>请修改后重新提交。%1</translation>
    </message>
    <message>
        <source>&amp;Submit again…</source>
        <translation>重新提交(&amp;S)…</translation>
    </message>
    <message>
        <source>This review is yours to make.</source>
        <translation>本评审由您完成。</translation>
    </message>
    <message>
        <source>&amp;Submit…</source>
        <translation>提交(&amp;S)…</translation>
    </message>
    <message>
        <source>Submitted on %1 (submission %2).</source>
        <translation>已于 %1 提交（第 %2 次）。</translation>
    </message>
    <message>
        <source>It is read-only until the office returns it for correction.</source>
        <translation>在评审办退回修改之前为只读。</translation>
    </message>
    <message>
        <source>&amp;Write the bundle again…</source>
        <translation>重新生成案件包(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>yongping::Backups</name>
    <message>
        <source>The folder “%1” cannot be written. Choose another one for backups.</source>
        <translation>文件夹“%1”无法写入，请另选存放备份的文件夹。</translation>
    </message>
</context>
<context>
    <name>yongping::BackupsModel</name>
    <message>
        <source>%1 (today)</source>
        <translation>%1（今天）</translation>
    </message>
    <message>
        <source>%1 (yesterday)</source>
        <translation>%1（昨天）</translation>
    </message>
    <message>
        <source>Copy of</source>
        <translation>备份日期</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>yongping::BackupsSection</name>
    <message>
        <source>The newest copy was made on %1.</source>
        <translation>最新备份生成于 %1。</translation>
    </message>
    <message>
        <source>There is no copy of this store yet.</source>
        <translation>此案件库尚无备份。</translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation>正在备份并核验…</translation>
    </message>
    <message>
        <source>A copy was made and checked.</source>
        <translation>已生成备份并核验无误。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在核验…</translation>
    </message>
    <message>
        <source>This copy is damaged: %1</source>
        <translation>此备份已损坏：%1</translation>
    </message>
    <message numerus="yes">
        <source>The copy of %1 is whole: %n case(s).</source>
        <translation>
            <numerusform>%1 的备份完好，共 %n 个案件。</numerusform>
        </translation>
    </message>
    <message>
        <source>This copy is damaged and cannot be restored: %1</source>
        <translation>此备份已损坏，无法恢复：%1</translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <translation>存放备份的文件夹</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>使用此文件夹</translation>
    </message>
    <message>
        <source>New copies go here. Those made before stay in %1.</source>
        <translation>新备份存放于此，此前的备份留在 %1。</translation>
    </message>
    <message>
        <source>New copies go here.</source>
        <translation>新备份存放于此。</translation>
    </message>
    <message>
        <source>The folder of the copies is missing.</source>
        <translation>存放备份的文件夹不存在。</translation>
    </message>
    <message>
        <source>Folder of the copies: %1</source>
        <translation>备份所在文件夹：%1</translation>
    </message>
    <message>
        <source>Only a window that may change the store can do this.</source>
        <translation>只有可以修改案件库的窗口才能这样做。</translation>
    </message>
</context>
<context>
    <name>yongping::BundleExportDialog</name>
    <message>
        <source>Export “%1” as a bundle</source>
        <translation>把“%1”导出为案件包</translation>
    </message>
    <message numerus="yes">
        <source>Export %n case(s) as one bundle</source>
        <translation>
            <numerusform>把 %n 个案件导出为一个案件包</numerusform>
        </translation>
    </message>
    <message>
        <source>File of the bundle</source>
        <translation>案件包文件</translation>
    </message>
    <message>
        <source>Say where the bundle is written.</source>
        <translation>请指定案件包的保存位置。</translation>
    </message>
    <message>
        <source>This file is there already; choose another name.</source>
        <translation>该文件已存在，请换一个名称。</translation>
    </message>
</context>
<context>
    <name>yongping::BundleImport</name>
    <message numerus="yes">
        <source>Looking into %n bundle(s)…</source>
        <translation>
            <numerusform>正在查看 %n 个案件包…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %n bundle(s)…</source>
        <translation>
            <numerusform>正在导入 %n 个案件包…</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled: nothing was taken in, all is as it was.</source>
        <translation>已取消导入：未收取任何内容，一切保持原样。</translation>
    </message>
</context>
<context>
    <name>yongping::CardColumn</name>
    <message>
        <source>Next: %1</source>
        <translation>下一项：%1</translation>
    </message>
</context>
<context>
    <name>yongping::CaseBar</name>
    <message>
        <source>Go to the open check that matters most</source>
        <translation>转到最关键的待答核查点</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>已答 %1/%2</translation>
    </message>
    <message>
        <source>Points %1</source>
        <translation>得分 %1</translation>
    </message>
    <message>
        <source>%1 still matter, %2 of them decide</source>
        <translation>还有 %1 项待答，其中 %2 项可左右结论</translation>
    </message>
    <message numerus="yes">
        <source>%n still matter(s)</source>
        <translation>
            <numerusform>还有 %n 项待答</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Not all is saved</source>
        <translation>尚未全部保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>By %1. Choose the scoring scheme</source>
        <translation>依据 %1。点击可选择评分方案</translation>
    </message>
    <message>
        <source>Points %1 (newer scheme)</source>
        <translation>得分 %1（方案有新版本）</translation>
    </message>
    <message>
        <source>By %1. The organiser has a newer version: compare the points and choose</source>
        <translation>依据 %1。组织方有新版本，点击可比较得分并选择</translation>
    </message>
</context>
<context>
    <name>yongping::CaseHanding</name>
    <message>
        <source>Something is still being done; wait for it or cancel it.</source>
        <translation>还有任务正在进行，请等待或取消。</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %n case(s)…</source>
        <translation>
            <numerusform>正在导出 %n 个案件…</numerusform>
        </translation>
    </message>
    <message>
        <source>The bundle was written to “%1”.</source>
        <translation>案件包已写入“%1”。</translation>
    </message>
    <message>
        <source>The export was cancelled: no bundle was written.</source>
        <translation>已取消导出：未写出案件包。</translation>
    </message>
    <message numerus="yes">
        <source>Issuing to %n expert(s)…</source>
        <translation>
            <numerusform>正在下发给 %n 位专家…</numerusform>
        </translation>
    </message>
    <message>
        <source>Issuing was cancelled: no bundle was written, all is as it was.</source>
        <translation>已取消下发：未写出案件包，一切保持原样。</translation>
    </message>
</context>
<context>
    <name>yongping::CaseHeader</name>
    <message>
        <source>Sample</source>
        <translation>样例</translation>
    </message>
    <message>
        <source>This case is made up: it shows how the program works.</source>
        <translation>本案件是虚构的，用来演示程序的用法。</translation>
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
        <translation>新建案件</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Facts of the case</source>
        <translation>案件信息</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Stage and facts</source>
        <translation>阶段与情况</translation>
    </message>
    <message>
        <source>Name and applicant</source>
        <translation>名称与申报单位</translation>
    </message>
    <message>
        <source>The category of a case stays as it was chosen: its answers belong to these criteria.</source>
        <translation>案件的类别选定后不再更改：已填的内容属于该类别的标准。</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Make the case</source>
        <translation>建立案件</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
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
        <translation>应答的 %2 个核查点中已答 %1 个</translation>
    </message>
    <message>
        <source>The review was wanted by this day.</source>
        <translation>评审应在这一天之前完成。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申报单位</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>%1/%2 submitted</source>
        <extracomment>%1 of %2 experts have submitted; a short mark behind the name of a case</extracomment>
        <translation>已回收 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <extracomment>merges that wait for a choice; a short mark behind the name of a case</extracomment>
        <translation>
            <numerusform>待裁定 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 experts have submitted.</source>
        <translation>%2 位专家中已有 %1 位提交。</translation>
    </message>
    <message numerus="yes">
        <source>%n merge(s) wait to be settled.</source>
        <translation>
            <numerusform>%n 次合并待裁定。</numerusform>
        </translation>
    </message>
    <message>
        <source>A sample that comes with the program.</source>
        <translation>随程序提供的样例。</translation>
    </message>
</context>
<context>
    <name>yongping::CasesPage</name>
    <message>
        <source>Open the review</source>
        <translation>打开评审</translation>
    </message>
    <message>
        <source>Every stage</source>
        <translation>全部阶段</translation>
    </message>
    <message>
        <source>Every kind of project</source>
        <translation>全部项目类别</translation>
    </message>
    <message>
        <source>Change the facts…</source>
        <translation>修改案件信息…</translation>
    </message>
    <message>
        <source>Export as a case file…</source>
        <translation>导出案件文件…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n 个案件</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the cases…</source>
        <translation>正在读取案件…</translation>
    </message>
    <message>
        <source>Case files (*.json)</source>
        <translation>案件文件 (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>Importing %n file(s)…</source>
        <translation>
            <numerusform>正在导入 %n 个文件…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) imported.</source>
        <translation>
            <numerusform>已导入 %n 个案件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the case</source>
        <translation>导出案件</translation>
    </message>
    <message>
        <source>The case was written to “%1”.</source>
        <translation>案件已写入“%1”。</translation>
    </message>
    <message>
        <source>Issue to experts…</source>
        <translation>下发给专家…</translation>
    </message>
    <message>
        <source>Experts and returns…</source>
        <translation>分派与回收…</translation>
    </message>
    <message>
        <source>Export as a bundle…</source>
        <translation>导出为案件包…</translation>
    </message>
    <message>
        <source>Import bundles and case files</source>
        <translation>导入案件包和案件文件</translation>
    </message>
    <message>
        <source>Bundles and case files (*.ypb *.json)</source>
        <translation>案件包和案件文件 (*.ypb *.json)</translation>
    </message>
    <message>
        <source>Scoring scheme…</source>
        <translation>评分方案…</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>Delete the case</source>
        <translation>删除案件</translation>
    </message>
</context>
<context>
    <name>yongping::ChartLegend</name>
    <message>
        <source>reaches its threshold</source>
        <translation>达到门槛</translation>
    </message>
    <message>
        <source>misses it</source>
        <translation>未达门槛</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>待填</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>门槛</translation>
    </message>
    <message>
        <source>keeps the promise</source>
        <translation>兑现承诺</translation>
    </message>
    <message>
        <source>no result yet</source>
        <translation>尚无结果</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>does not keep it</source>
        <translation>未兑现</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>possible before rounding</source>
        <translation>舍入前的可能范围</translation>
    </message>
</context>
<context>
    <name>yongping::ChoiceEditor</name>
    <message>
        <source>none of these</source>
        <translation>以上均无</translation>
    </message>
    <message>
        <source>other…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>%1: another entry</source>
        <translation>%1：其他项</translation>
    </message>
</context>
<context>
    <name>yongping::ClauseCard</name>
    <message>
        <source>Clause %1</source>
        <translation>条目 %1</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>Remark on %1</source>
        <translation>%1 的评语</translation>
    </message>
    <message>
        <source>What you want to say of this clause</source>
        <translation>对本条目的意见</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Take the flag away (Ctrl+B)</source>
        <translation>取消标记（Ctrl+B）</translation>
    </message>
    <message>
        <source>Flag the clause to come back to it (Ctrl+B)</source>
        <translation>标记此条目，以便回看（Ctrl+B）</translation>
    </message>
    <message>
        <source>%1 is flagged</source>
        <translation>%1已标记</translation>
    </message>
    <message>
        <source>Flag %1</source>
        <translation>标记%1</translation>
    </message>
</context>
<context>
    <name>yongping::ClauseJump</name>
    <message>
        <source>Go to a clause: number, name or words of its text</source>
        <translation>转到条目：编号、名称或原文字词</translation>
    </message>
    <message>
        <source>Go to a clause</source>
        <translation>转到条目</translation>
    </message>
    <message>
        <source>Clauses found</source>
        <translation>找到的条目</translation>
    </message>
    <message>
        <source>Chinese or English, such as design.1</source>
        <translation>中文或英文均可，如 design.1</translation>
    </message>
    <message>
        <source>No clause has all of these words.</source>
        <translation>没有条目包含所有这些字词。</translation>
    </message>
</context>
<context>
    <name>yongping::ConditionList</name>
    <message>
        <source>Condition</source>
        <translation>整改事项</translation>
    </message>
    <message>
        <source>Condition %1</source>
        <translation>整改事项 %1</translation>
    </message>
    <message>
        <source>What is to be rectified</source>
        <translation>需要整改什么</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>删去这项整改事项</translation>
    </message>
    <message>
        <source>Take condition %1 away</source>
        <translation>删去整改事项 %1</translation>
    </message>
</context>
<context>
    <name>yongping::ConflictsView</name>
    <message>
        <source>Conflicts: left takes ours, right takes theirs</source>
        <translation>冲突：左键取我方，右键取对方</translation>
    </message>
    <message>
        <source>All o&amp;urs</source>
        <translation>全部取我方(&amp;U)</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>全部取对方(&amp;T)</translation>
    </message>
    <message>
        <source>All are settled.</source>
        <translation>已全部选定。</translation>
    </message>
    <message numerus="yes">
        <source>%n to be settled: ← takes ours, → takes theirs.</source>
        <translation>
            <numerusform>还有 %n 项待选：← 取我方，→ 取对方。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yongping::ConsortiumEditor</name>
    <message>
        <source>Add a member</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Add a consortium member</source>
        <translation>添加联合体成员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of consortium member %1</source>
        <translation>联合体成员 %1 的名称</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>信用代码</translation>
    </message>
    <message>
        <source>Credit code of consortium member %1</source>
        <translation>联合体成员 %1 的信用代码</translation>
    </message>
    <message>
        <source>Remove this member</source>
        <translation>移除这个成员</translation>
    </message>
    <message>
        <source>Remove consortium member %1</source>
        <translation>移除联合体成员 %1</translation>
    </message>
</context>
<context>
    <name>yongping::DateField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation>从日历中选择</translation>
    </message>
</context>
<context>
    <name>yongping::DecisionBox</name>
    <message>
        <source>not decided yet</source>
        <translation>尚未决定</translation>
    </message>
    <message>
        <source>Reason (required)</source>
        <translation>理由（必填）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>To be rectified</source>
        <translation>整改事项</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 a member of the panel, %2 the role, %3 present or absent</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
</context>
<context>
    <name>yongping::DeclareDialog</name>
    <message>
        <source>such as: adviser of the applicant since 2021</source>
        <translation>例如：自 2021 年起任申报单位顾问</translation>
    </message>
</context>
<context>
    <name>yongping::DeleteCaseDialog</name>
    <message>
        <source>Give the reason to delete the case.</source>
        <translation>请写明删除的理由。</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>删除案件：%1？</translation>
    </message>
</context>
<context>
    <name>yongping::DissentList</name>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>What the member objects, as it is to be kept</source>
        <translation>保留意见内容，按原话记录</translation>
    </message>
    <message>
        <source>Take this dissent away</source>
        <translation>删去这条保留意见</translation>
    </message>
    <message>
        <source>Member of dissent %1</source>
        <translation>保留意见 %1 的成员</translation>
    </message>
    <message>
        <source>Text of dissent %1</source>
        <translation>保留意见 %1 的内容</translation>
    </message>
    <message>
        <source>Take dissent %1 away</source>
        <translation>删去保留意见 %1</translation>
    </message>
</context>
<context>
    <name>yongping::DistrustDialog</name>
    <message>
        <source>Trust “%1” no longer?</source>
        <translation>不再信任“%1”？</translation>
    </message>
</context>
<context>
    <name>yongping::DropZone</name>
    <message>
        <source>Drop bundles and case files here to import them</source>
        <translation>把案件包或案件文件拖放到此处导入</translation>
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
        <translation>不作判定</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n flagged</source>
        <extracomment>%1 answered of all checks, such as 3/8</extracomment>
        <translation>
            <numerusform>%1 · %n 条标记</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yongping::ElementSheet</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation>已答 %1/%2</translation>
    </message>
    <message>
        <source>Make the list anew</source>
        <translation>更新列表</translation>
    </message>
    <message>
        <source>Show all clauses</source>
        <translation>显示全部条目</translation>
    </message>
    <message>
        <source>All elements: %1</source>
        <translation>全部要素：%1</translation>
    </message>
    <message>
        <source>Nothing is open: every check that is due and asked is answered.</source>
        <translation>没有未答项：应答的核查点均已作答。</translation>
    </message>
    <message>
        <source>No clause is flagged. Ctrl+B flags the clause that you are at.</source>
        <translation>尚无标记的条目。按 Ctrl+B 标记当前条目。</translation>
    </message>
    <message>
        <source>No clause is judged “not met” so far.</source>
        <translation>目前没有判定为“不符合”的条目。</translation>
    </message>
    <message>
        <source>The reviews of this case do not differ in any clause.</source>
        <translation>本案件各份评审在所有条目上意见一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) came or went since the list was made</source>
        <translation>
            <numerusform>列表生成后有 %n 条条目发生变化</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yongping::ErrorDialog</name>
    <message>
        <source>What failed</source>
        <translation>出了什么问题</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>打开日志所在文件夹</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>yongping::EvidenceFiles</name>
    <message>
        <source>Stopped: nothing was attached.</source>
        <translation>已停止：未添加任何文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached.</source>
        <translation>
            <numerusform>已添加 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The store is open for reading only.</source>
        <translation>案件库以只读方式打开。</translation>
    </message>
    <message>
        <source>Attach files to the case</source>
        <translation>为案件添加文件</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>PDF and images (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.webp *.bmp)</source>
        <translation>PDF 和图片 (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.webp *.bmp)</translation>
    </message>
    <message>
        <source>The clipboard holds no file and no picture.</source>
        <translation>剪贴板中没有文件，也没有图片。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已另存为 %1。</translation>
    </message>
    <message>
        <source>“%1” stays: these checks point to it: %2. Take the links away first.</source>
        <translation>“%1”未移出：以下核查点关联了它：%2。请先取消关联。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between checks</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Take “%1” out of the case?</source>
        <translation>将“%1”移出案件？</translation>
    </message>
    <message>
        <source>It goes from the case and from the bundles made of it. The history keeps its name and when it was taken out.</source>
        <translation>文件将从案件及其后生成的评审包中移除。记录中保留其名称和移出时间。</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>“%1” was taken out of the case.</source>
        <translation>“%1”已移出案件。</translation>
    </message>
    <message>
        <source>“%1” is of a kind that is not opened from here. Save a copy to look at it.</source>
        <translation>“%1”这类文件不能在此打开。请另存副本后查看。</translation>
    </message>
    <message>
        <source>Open “%1” with another program?</source>
        <translation>用其他程序打开“%1”？</translation>
    </message>
    <message>
        <source>This file is not shown here. The system's program gets a copy; what you change in it does not come back. Open only what you trust.</source>
        <translation>此文件不能在此显示。系统程序将打开一份副本，对副本的修改不会返回。请只打开可信的文件。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>The system has no program for “%1”. Save a copy instead.</source>
        <translation>系统没有可打开“%1”的程序。请另存副本。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Hidden files and folders in it are left out.</source>
        <translation>“%1”是文件夹。其中的隐藏文件和下级文件夹不予添加。</translation>
    </message>
    <message numerus="yes">
        <source>Attach the %n file(s) in the folder?</source>
        <translation>
            <numerusform>添加该文件夹中的 %n 个文件？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attach the %n file(s) in the folders?</source>
        <translation>
            <numerusform>添加这些文件夹中的 %n 个文件？</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” are folders. Hidden files and folders in them are left out.</source>
        <translation>“%1”是文件夹，其中的隐藏文件和子文件夹不添加。</translation>
    </message>
    <message>
        <source>”, “</source>
        <comment>between names of folders</comment>
        <translation>”、“</translation>
    </message>
</context>
<context>
    <name>yongping::EvidenceIntake</name>
    <message numerus="yes">
        <source>Attaching %n file(s)…</source>
        <translation>
            <numerusform>正在添加 %n 个文件…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yongping::EvidenceModel</name>
    <message>
        <source>Linked to this check</source>
        <translation>与此核查点关联</translation>
    </message>
    <message>
        <source>Nothing is linked to this check.</source>
        <translation>此核查点尚未关联材料。</translation>
    </message>
    <message>
        <source>The case has no files.</source>
        <translation>本案件没有材料文件。</translation>
    </message>
    <message>
        <source>No evidence yet: drop files here, or press Ctrl+Shift+A.</source>
        <translation>尚无材料：可将文件拖放到此处，或按 Ctrl+Shift+A。</translation>
    </message>
    <message>
        <source>Files of the case</source>
        <translation>案件的材料文件</translation>
    </message>
    <message>
        <source>Every file is linked to a check.</source>
        <translation>所有文件均已关联核查点。</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>the case does not have this file any more</source>
        <translation>案件中已没有此文件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A place in a file: the file, then where and the note</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>linked to %n check(s)</source>
        <translation>
            <numerusform>已关联 %n 个核查点</numerusform>
        </translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>未关联</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>page %1, a part of it</source>
        <translation>第 %1 页的局部</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
</context>
<context>
    <name>yongping::EvidencePanel</name>
    <message>
        <source>Attach files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Evidence: what is linked to the check, and the files of the case</source>
        <translation>材料：与核查点关联的位置及案件文件</translation>
    </message>
    <message>
        <source>Attach files to the case (Ctrl+Shift+A); they can also be dropped or pasted here</source>
        <translation>为案件添加文件（Ctrl+Shift+A）；也可拖放或粘贴到此处</translation>
    </message>
    <message>
        <source>Show only the files that no check points to</source>
        <translation>只显示未被任何核查点关联的文件</translation>
    </message>
    <message>
        <source>The store is open for reading only: nothing can be attached or linked.</source>
        <translation>案件库以只读方式打开：不能添加或关联材料。</translation>
    </message>
    <message>
        <source>Not linked %1</source>
        <extracomment>A filter of files, with how many there are</extracomment>
        <translation>未关联 %1</translation>
    </message>
    <message numerus="yes">
        <source>Not linked: %n file(s)</source>
        <translation>
            <numerusform>未关联：%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show beside the form (Enter)</source>
        <translation>在评审表旁显示（Enter）</translation>
    </message>
    <message>
        <source>Open with another program… (Enter)</source>
        <translation>用其他程序打开…（Enter）</translation>
    </message>
    <message>
        <source>Link the whole file to the check</source>
        <translation>将整个文件关联到核查点</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Take the link away (Delete)</source>
        <translation>取消关联（Delete）</translation>
    </message>
    <message>
        <source>Take the file out of the case… (Delete)</source>
        <translation>将文件移出案件…（Delete）</translation>
    </message>
</context>
<context>
    <name>yongping::EvidenceRoom</name>
    <message>
        <source>Review: evidence</source>
        <translation>评审：材料</translation>
    </message>
    <message>
        <source>Show the evidence beside the form, or close it</source>
        <translation>在评审表旁显示或关闭材料</translation>
    </message>
    <message>
        <source>From the form to the evidence, and back</source>
        <translation>在评审表与材料之间切换</translation>
    </message>
    <message>
        <source>Next place of the check</source>
        <translation>此核查点的下一处</translation>
    </message>
    <message>
        <source>Place before it</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Link the page that is seen to the check</source>
        <translation>将当前页关联到核查点</translation>
    </message>
    <message>
        <source>Link a part of the page to the check</source>
        <translation>将页面局部关联到核查点</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Attach what is in the clipboard</source>
        <translation>添加剪贴板中的内容</translation>
    </message>
    <message>
        <source>From the evidence back to the form</source>
        <translation>从材料回到评审表</translation>
    </message>
    <message>
        <source>Go to a check first: files are linked to checks.</source>
        <translation>请先选中核查点：材料关联到核查点。</translation>
    </message>
    <message>
        <source>The store is open for reading only.</source>
        <translation>案件库以只读方式打开。</translation>
    </message>
    <message>
        <source>Open a file first: then its page can be linked.</source>
        <translation>请先打开文件，再关联其页面。</translation>
    </message>
    <message>
        <source>Open a file first: then a part of a page can be linked.</source>
        <translation>请先打开文件，再关联页面局部。</translation>
    </message>
    <message>
        <source>Linked to the check.</source>
        <translation>已关联到核查点。</translation>
    </message>
    <message>
        <source>This is linked to the check already.</source>
        <translation>此处已关联到核查点。</translation>
    </message>
    <message>
        <source>The link was taken away.</source>
        <translation>已取消关联。</translation>
    </message>
    <message>
        <source>Nothing is linked to this check.</source>
        <translation>此核查点尚未关联材料。</translation>
    </message>
    <message>
        <source>The case does not have the file “%1” any more.</source>
        <translation>案件中已没有文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” is linked too; it is not shown here.</source>
        <translation>还关联了“%1”，该文件不能在此显示。</translation>
    </message>
</context>
<context>
    <name>yongping::EvidenceView</name>
    <message>
        <source>Link this page</source>
        <translation>关联本页</translation>
    </message>
    <message>
        <source>Link a region</source>
        <translation>关联局部</translation>
    </message>
    <message>
        <source>Evidence beside the form</source>
        <translation>评审表旁的材料</translation>
    </message>
    <message>
        <source>Draw a frame with the pointer; or press Enter, move it with the arrows, size it with Shift and the arrows, and press Enter again. Escape leaves.</source>
        <translation>用鼠标框选；或按 Enter，用方向键移动、Shift+方向键调整大小，再按 Enter。按 Esc 退出。</translation>
    </message>
    <message>
        <source>Close the evidence (Ctrl+E)</source>
        <translation>关闭材料（Ctrl+E）</translation>
    </message>
    <message>
        <source>Place before it (Shift+F9)</source>
        <translation>上一处（Shift+F9）</translation>
    </message>
    <message>
        <source>Next place of the check (F9)</source>
        <translation>此核查点的下一处（F9）</translation>
    </message>
    <message>
        <source>Fetching the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Link the page that is seen to the check (Ctrl+L)</source>
        <translation>将当前页关联到核查点（Ctrl+L）</translation>
    </message>
    <message>
        <source>Link a part of the page to the check (Ctrl+Shift+L)</source>
        <translation>将页面局部关联到核查点（Ctrl+Shift+L）</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>核查点：%1</translation>
    </message>
    <message>
        <source>No check is current.</source>
        <translation>未选中核查点。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>File: %1. Show another one</source>
        <translation>文件：%1。选择其他文件</translation>
    </message>
</context>
<context>
    <name>yongping::ExpertsDialog</name>
    <message>
        <source>Conflict of interest: %1</source>
        <translation>利益冲突：%1</translation>
    </message>
    <message>
        <source>Returned because: %1</source>
        <translation>退回原因：%1</translation>
    </message>
    <message>
        <source>Reverted because: %1</source>
        <translation>撤销原因：%1</translation>
    </message>
</context>
<context>
    <name>yongping::ExpertsDraft</name>
    <message>
        <source>Type the expert's name.</source>
        <translation>请输入专家姓名。</translation>
    </message>
    <message>
        <source>“%1” is named twice.</source>
        <translation>“%1”被指明了两次。</translation>
    </message>
    <message>
        <source>Name at least one expert.</source>
        <translation>请至少指定一位专家。</translation>
    </message>
    <message>
        <source>Say until when the reviews are due.</source>
        <translation>请指定评审的截止日期。</translation>
    </message>
    <message>
        <source>This is no date; type it as in 2023-06-30.</source>
        <translation>这不是日期，请按 2023-06-30 的格式输入。</translation>
    </message>
    <message>
        <source>Choose the folder for the bundles.</source>
        <translation>请选择案件包的文件夹。</translation>
    </message>
</context>
<context>
    <name>yongping::ExpertsModel</name>
    <message>
        <source>The case was issued to nobody yet.</source>
        <translation>案件尚未下发。</translation>
    </message>
    <message numerus="yes">
        <source>%n expert(s)</source>
        <translation>
            <numerusform>%n 位专家</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submitted</source>
        <translation>
            <numerusform>%n 位已提交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a conflict of interest</source>
        <translation>
            <numerusform>%n 位有利益冲突</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 位逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the parts of a list</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Interests not declared</source>
        <translation>尚未声明利益关系</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>评审中</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>存在利益冲突</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Returned for correction</source>
        <translation>已退回修改</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>It was submitted after this day.</source>
        <translation>提交日期晚于此日。</translation>
    </message>
    <message>
        <source>The review was wanted by this day.</source>
        <translation>评审应在这一天之前完成。</translation>
    </message>
    <message>
        <source>Nothing came back yet, or it is not shown before your own review is submitted.</source>
        <translation>尚未交回，或在您提交自己的评审之前不显示。</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1，逾期</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>提交次数</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
</context>
<context>
    <name>yongping::FieldChoice</name>
    <message>
        <source>Nothing can be added to the report after this signature.</source>
        <translation>此签名之后，报告不能再添加任何内容。</translation>
    </message>
    <message>
        <source>Signed with it, the report counts as incomplete.</source>
        <translation>用它签名，报告将算作不齐。</translation>
    </message>
</context>
<context>
    <name>yongping::FileDrop</name>
    <message>
        <source>Drop files here to attach them to the case</source>
        <translation>将文件拖放到此处，添加为案件材料</translation>
    </message>
</context>
<context>
    <name>yongping::FilesDone</name>
    <message>
        <source>&amp;Open the folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>yongping::FilterBar</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未答</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>Disagreed</source>
        <translation>意见不一</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a filter such as Open, %2 how many clauses it shows</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Show: %1, %n clause(s)</source>
        <translation>
            <numerusform>显示：%1，%n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yongping::FindBar</name>
    <message>
        <source>Find in the document</source>
        <translation>在文档中查找</translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation>上一处（Shift+F3）</translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation>下一处（F3）</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>关闭查找（Esc）</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which of the places found is shown, and how many there are</extracomment>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <extracomment>which of the places found so far is shown; there may be more</extracomment>
        <translation>第 %1 处，共 %2 处…</translation>
    </message>
</context>
<context>
    <name>yongping::HelpWindow</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>后退（Alt+左）</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>前进（Alt+右）</translation>
    </message>
    <message>
        <source>Help — Yongping</source>
        <translation>帮助 — 甬评</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有找到。</translation>
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
        <translation>%1 · 当前状态</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation>恢复到此状态</translation>
    </message>
</context>
<context>
    <name>yongping::HistoryPanel</name>
    <message>
        <source>Go &amp;back to this</source>
        <translation>恢复到此状态(&amp;B)</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>更改记录，最新在前</translation>
    </message>
    <message>
        <source>Nothing was changed in this review yet.</source>
        <translation>本评审尚无更改。</translation>
    </message>
    <message>
        <source>The field gets the value that it had after this change; that is a change like any other and can be undone.</source>
        <translation>该项恢复为此次更改后的内容；恢复本身也是一次更改，可以撤销。</translation>
    </message>
    <message>
        <source>Choose a change of your own after which the field was changed again.</source>
        <translation>请选择一条您本人的、其后又有改动的更改。</translation>
    </message>
</context>
<context>
    <name>yongping::ImportDialog</name>
    <message>
        <source>Folder for the receipts</source>
        <translation>回执文件夹</translation>
    </message>
    <message>
        <source>none: no receipts are written</source>
        <translation>无：不生成回执</translation>
    </message>
    <message>
        <source>It is sealed: only its recipients can open it, each with the own key.</source>
        <translation>案件包已加密封装：只有收件人能用各自的密钥打开。</translation>
    </message>
    <message>
        <source>This will be taken in</source>
        <translation>将收取以下内容</translation>
    </message>
    <message>
        <source>There is nothing new in it</source>
        <translation>其中没有新内容</translation>
    </message>
    <message>
        <source>Import is possible without all choices, too: that merge then stays open, nothing of it is applied, and it can be settled later under “Experts and returns”.</source>
        <translation>未全部选定也可导入：该合并保持待裁定，其内容暂不生效，之后可在“分派与回收”中裁定。</translation>
    </message>
</context>
<context>
    <name>yongping::ImprovementChart</name>
    <message>
        <source>Improvement of the indicators</source>
        <translation>各指标的改善幅度</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, cut off</source>
        <translation>%1，已截断</translation>
    </message>
    <message>
        <source>%1 (%2), cut off</source>
        <translation>%1（%2），已截断</translation>
    </message>
</context>
<context>
    <name>yongping::IndicatorChartData</name>
    <message>
        <source>no values yet</source>
        <translation>尚未填写</translation>
    </message>
    <message>
        <source>value after the project missing</source>
        <translation>缺项目后数值</translation>
    </message>
    <message>
        <source>baseline missing</source>
        <translation>缺基线</translation>
    </message>
    <message>
        <source>the baseline must be above zero</source>
        <translation>基线须大于零</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>%1: %2, threshold %3.</source>
        <translation>%1：%2，门槛 %3。</translation>
    </message>
    <message>
        <source>%1: %2, reaches the threshold %3.</source>
        <translation>%1：%2，达到门槛 %3。</translation>
    </message>
    <message>
        <source>%1: %2, misses the threshold %3.</source>
        <translation>%1：%2，未达门槛 %3。</translation>
    </message>
    <message>
        <source>%1 of %2 indicators reach their threshold.</source>
        <translation>%2 项指标中 %1 项达到门槛。</translation>
    </message>
    <message>
        <source>%1 of %2 needed, %3 reached.</source>
        <translation>%2 项中需 %1 项达标，已达标 %3 项。</translation>
    </message>
    <message>
        <source>Target: %1.</source>
        <translation>目标：%1。</translation>
    </message>
    <message>
        <source>Its bar is cut off: it is far larger than the others.</source>
        <translation>其条形已截断：远大于其他指标。</translation>
    </message>
    <message>
        <source>It lies beyond the chart.</source>
        <translation>目标超出图表范围。</translation>
    </message>
</context>
<context>
    <name>yongping::IndicatorDetails</name>
    <message>
        <source>Periods as 2022, 2022-Q3 or 2022-06. A unit only where it is another one.</source>
        <translation>时期写作 2022、2022-Q3 或 2022-06。单位与表中不同时才填。</translation>
    </message>
    <message>
        <source>Baseline period</source>
        <translation>基线时期</translation>
    </message>
    <message>
        <source>Result period</source>
        <translation>项目后时期</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>yongping::IndicatorTableModel</name>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>After the project</source>
        <translation>项目后</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>改善幅度</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>门槛</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
</context>
<context>
    <name>yongping::IndicatorsEditor</name>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>After the project</source>
        <translation>项目后</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>改善幅度</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Improvement %1, threshold %2</source>
        <translation>改善幅度 %1，门槛 %2</translation>
    </message>
    <message>
        <source>Periods and units</source>
        <translation>时期和单位</translation>
    </message>
</context>
<context>
    <name>yongping::IndicatorsPage</name>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>This category has no indicators</source>
        <translation>本类别没有指标</translation>
    </message>
    <message>
        <source>No review is open</source>
        <translation>没有打开的评审</translation>
    </message>
    <message>
        <source>Its clauses ask for no improvement over a baseline.</source>
        <translation>本类别的条目不要求与基线相比的改善。</translation>
    </message>
    <message>
        <source>Open a case in the list of cases to see its indicators.</source>
        <translation>在案件列表中打开一个案件，即可查看其指标。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Indicators or promises</source>
        <translation>指标或承诺</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺与达成</translation>
    </message>
    <message>
        <source>Open a case in the list of cases to see its promises.</source>
        <translation>在案件列表中打开一个案件，即可看到它的承诺。</translation>
    </message>
    <message>
        <source>The promises cannot be shown</source>
        <translation>无法显示承诺</translation>
    </message>
    <message>
        <source>Periods and units</source>
        <translation>时期和单位</translation>
    </message>
</context>
<context>
    <name>yongping::IssueDialog</name>
    <message>
        <source>To whom is “%1” issued?</source>
        <translation>把“%1”下发给谁？</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Folder for the bundles</source>
        <translation>案件包文件夹</translation>
    </message>
    <message numerus="yes">
        <source>Round %1 was issued to %n expert(s).</source>
        <translation>
            <numerusform>第 %1 轮已下发给 %n 位专家。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give each expert the own bundle. What comes back is taken in with Import.</source>
        <translation>请把各自的案件包交给专家。交回的案件包用“导入”收取。</translation>
    </message>
</context>
<context>
    <name>yongping::JudgementEditor</name>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
</context>
<context>
    <name>yongping::JudgementSegment</name>
    <message>
        <source>Key %1</source>
        <extracomment>A tool tip: the key that chooses this judgement</extracomment>
        <translation>按键 %1</translation>
    </message>
</context>
<context>
    <name>yongping::KeyFields</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>密钥的口令</translation>
    </message>
    <message>
        <source>Signing &amp;key</source>
        <translation>签名密钥(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>密钥文件(&amp;K)</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>name.p12</source>
        <translation>姓名.p12</translation>
    </message>
    <message>
        <source>none: it is not signed</source>
        <translation>无：不签名</translation>
    </message>
    <message>
        <source>Type the passphrase that protects the key.</source>
        <translation>请输入保护密钥的口令。</translation>
    </message>
    <message>
        <source>Choose the file of your key.</source>
        <translation>请选择您的密钥文件。</translation>
    </message>
</context>
<context>
    <name>yongping::KeyTaskDialog</name>
    <message>
        <source>Make a signing key</source>
        <translation>新建签名密钥</translation>
    </message>
    <message>
        <source>A key of your own (P-256) in a file that its passphrase protects, good for five years.</source>
        <translation>您自己的密钥（P-256），保存在由口令保护的文件中，有效期五年。</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>新建密钥(&amp;M)</translation>
    </message>
    <message>
        <source>Make the panel's authority</source>
        <translation>建立评审组的颁发机构</translation>
    </message>
    <message>
        <source>It issues certificates to the members and signs no reports. Who trusts it trusts every member that it has issued a certificate to. Keep its file where only the office can reach it.</source>
        <translation>颁发机构为成员颁发证书，不签署报告。信任它，即信任由它颁发证书的每位成员。请将其文件保存在只有管理人员能接触的地方。</translation>
    </message>
    <message>
        <source>&amp;Make the authority</source>
        <translation>建立颁发机构(&amp;M)</translation>
    </message>
    <message>
        <source>Export a certificate</source>
        <translation>导出证书</translation>
    </message>
    <message>
        <source>The certificate holds no secret. Give it to those who verify your signatures, or to the panel's authority, so that it issues one to you.</source>
        <translation>证书不含任何秘密。请交给验证您签名的人，或交给评审组的颁发机构，以便为您颁发证书。</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Change a passphrase</source>
        <translation>修改口令</translation>
    </message>
    <message>
        <source>The same key is written into a new file under the new passphrase. The old file stays as it is; delete it when the new one has proved good.</source>
        <translation>同一密钥将以新口令写入新文件。旧文件保持不变；确认新文件可用后，请删除旧文件。</translation>
    </message>
    <message>
        <source>C&amp;hange the passphrase</source>
        <translation>修改口令(&amp;H)</translation>
    </message>
    <message>
        <source>Issue a certificate to a member</source>
        <translation>为成员颁发证书</translation>
    </message>
    <message>
        <source>The member exports the certificate of their key and hands it to you. Give back what is issued here; the member takes it up into the key.</source>
        <translation>成员导出自己密钥的证书交给您。请将此处颁发的证书交还成员，由成员收取到密钥中。</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>颁发(&amp;I)</translation>
    </message>
    <message>
        <source>Take up an issued certificate</source>
        <translation>收取颁发的证书</translation>
    </message>
    <message>
        <source>The key gets the certificate that the panel's authority has issued. It is written into a new file under the same passphrase; sign with that one from now on.</source>
        <translation>密钥将附上评审组颁发机构颁发的证书，以同一口令写入新文件；今后请用新文件签名。</translation>
    </message>
    <message>
        <source>Take &amp;up</source>
        <translation>收取(&amp;U)</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>新口令(&amp;P)</translation>
    </message>
    <message>
        <source>Authority's &amp;key</source>
        <translation>颁发机构的密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Member's &amp;certificate</source>
        <translation>成员的证书(&amp;C)</translation>
    </message>
    <message>
        <source>Issued &amp;certificate</source>
        <translation>颁发的证书(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Trust the authority in this store</source>
        <translation>在本库中信任该颁发机构(&amp;T)</translation>
    </message>
    <message>
        <source>Review panel of Ningbo 2026</source>
        <translation>宁波市评审组 2026</translation>
    </message>
    <message>
        <source>Key file of the authority</source>
        <translation>颁发机构的密钥文件</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>name.p12</source>
        <translation>名称.p12</translation>
    </message>
    <message>
        <source>Certificate of the member</source>
        <translation>成员的证书</translation>
    </message>
    <message>
        <source>Issued certificate</source>
        <translation>颁发的证书</translation>
    </message>
    <message>
        <source>name.pem</source>
        <translation>名称.pem</translation>
    </message>
    <message>
        <source>File that is written</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>Say where the certificate is written.</source>
        <translation>请指定证书写入的位置。</translation>
    </message>
    <message>
        <source>Say where the new key is kept.</source>
        <translation>请指定新密钥的保存位置。</translation>
    </message>
    <message>
        <source>This file is there already; choose another name.</source>
        <translation>该文件已存在，请另选名称。</translation>
    </message>
    <message>
        <source>This file is there already; a key is never overwritten. Choose another name.</source>
        <translation>该文件已存在；密钥从不覆盖。请另选名称。</translation>
    </message>
    <message>
        <source>Choose the file of the certificate.</source>
        <translation>请选择证书文件。</translation>
    </message>
    <message>
        <source>Type the name as it should stand in the certificate.</source>
        <translation>请输入证书中使用的名称。</translation>
    </message>
    <message>
        <source>Type the passphrase that protects the key.</source>
        <translation>请输入保护密钥的口令。</translation>
    </message>
    <message>
        <source>Choose the file of the key.</source>
        <translation>请选择密钥文件。</translation>
    </message>
    <message>
        <source>The key was made: %1. Keep a copy of it in a safe place.</source>
        <translation>密钥已建立：%1。请在安全的地方保存一份副本。</translation>
    </message>
    <message>
        <source>The authority was made: %1. Keep a copy of it in a safe place.</source>
        <translation>颁发机构已建立：%1。请在安全的地方保存一份副本。</translation>
    </message>
    <message>
        <source>The certificate was written: %1.</source>
        <translation>证书已写入：%1。</translation>
    </message>
    <message>
        <source>The key with the new passphrase was written: %1.</source>
        <translation>新口令的密钥已写入：%1。</translation>
    </message>
    <message>
        <source>The certificate was issued: %1. Hand it to the member.</source>
        <translation>证书已颁发：%1。请交给该成员。</translation>
    </message>
    <message>
        <source>The key with the issued certificate was written: %1.</source>
        <translation>附有颁发证书的密钥已写入：%1。</translation>
    </message>
</context>
<context>
    <name>yongping::KeysSection</name>
    <message>
        <source>%1 Its certificate is not trusted here: %2</source>
        <extracomment>%1 and %2 are sentences</extracomment>
        <translation>%1但其证书未能在此受信任：%2</translation>
    </message>
    <message>
        <source>No time-stamps are asked for. With a service (RFC 3161), a signature proves when it was made and stays good when its certificate has expired.</source>
        <translation>目前不使用时间戳。填写服务地址（RFC 3161）后，签名可证明其签署时间，证书到期后依然有效。</translation>
    </message>
    <message>
        <source>When you sign, a time-stamp from %1 is offered.</source>
        <translation>签名时可加盖 %1 的时间戳。</translation>
    </message>
</context>
<context>
    <name>yongping::KindChoice</name>
    <message>
        <source>Kind of report</source>
        <translation>报告种类</translation>
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
            <numerusform>已选 %n 个案件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yongping::LedgerSource</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n 个案件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yongping::LookAtList</name>
    <message>
        <source>To be looked at</source>
        <translation>需要核对</translation>
    </message>
</context>
<context>
    <name>yongping::LookSection</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>As the screen says</source>
        <translation>由屏幕决定</translation>
    </message>
    <message>
        <source>The window needs %1 × %2 points; at this scale the screen has room for fewer.</source>
        <translation>窗口需要 %1 × %2 点，此缩放比例下屏幕放不下。</translation>
    </message>
    <message>
        <source>%1 %, too large for this screen</source>
        <translation>%1%，超出此屏幕</translation>
    </message>
    <message>
        <source>Everything in the window grows with it, from the next start on.</source>
        <translation>放大窗口中的全部内容，从下次启动起生效。</translation>
    </message>
    <message>
        <source>%1 % does not fit on this screen: here everything is shown at %2 %.</source>
        <translation>%1% 在此屏幕上放不下，现按 %2% 显示。</translation>
    </message>
</context>
<context>
    <name>yongping::MainWindow</name>
    <message>
        <source>Yongping</source>
        <translation>甬评</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1（Ctrl+%2）</translation>
    </message>
    <message>
        <source>%1 — Yongping</source>
        <translation>%1 — 甬评</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation>搜索案件</translation>
    </message>
    <message>
        <source>Make a case</source>
        <translation>新建案件</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>显示快捷键</translation>
    </message>
    <message>
        <source>Help for what you see</source>
        <translation>与当前界面对应的帮助</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>放大或缩小文字</translation>
    </message>
    <message>
        <source>Text in its normal size</source>
        <translation>恢复正常文字大小</translation>
    </message>
    <message>
        <source>This is the last case of the list.</source>
        <translation>已是列表中的最后一个案件。</translation>
    </message>
    <message>
        <source>This is the first case of the list.</source>
        <translation>已是列表中的第一个案件。</translation>
    </message>
</context>
<context>
    <name>yongping::MemberList</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Take this member away</source>
        <translation>删去这名成员</translation>
    </message>
    <message>
        <source>%1 takes the chair</source>
        <translation>%1任组长</translation>
    </message>
    <message>
        <source>%1 is present</source>
        <translation>%1出席</translation>
    </message>
    <message>
        <source>Name of member %1</source>
        <translation>成员 %1 的姓名</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>删去%1</translation>
    </message>
</context>
<context>
    <name>yongping::MergeConflictsModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the name of a case, %2 a place in it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>%1 a value, %2 who set it and when</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>已选：%1</translation>
    </message>
    <message>
        <source>What both sides changed</source>
        <translation>双方都改动的字段</translation>
    </message>
    <message>
        <source>Ours, as it is here</source>
        <translation>我方（本库现值）</translation>
    </message>
    <message>
        <source>Theirs, from the bundle</source>
        <translation>对方（来自案件包）</translation>
    </message>
</context>
<context>
    <name>yongping::MergeRecordsModel</name>
    <message>
        <source>Nothing of this bundle was applied yet: it is put away, and its conflicts with it.</source>
        <translation>该案件包的内容尚未生效：将连同其冲突一并搁置。</translation>
    </message>
    <message numerus="yes">
        <source>All that this bundle changed is taken back: %n field(s) get the value that they had before.</source>
        <translation>
            <numerusform>该案件包的全部改动都会撤回：%n 个字段恢复原值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 The choices in %n conflict(s) are taken back, too.</source>
        <extracomment>%1 a whole sentence</extracomment>
        <translation>
            <numerusform>%1对 %n 项冲突所作的选择也一并撤回。</numerusform>
        </translation>
    </message>
    <message>
        <source>The case as it was issued</source>
        <translation>下发的案件</translation>
    </message>
    <message>
        <source>A review given back for correction</source>
        <translation>退回修改的评审</translation>
    </message>
    <message>
        <source>A receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>A review</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>A whole case</source>
        <translation>整个案件</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 处改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n 处冲突</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what came, %2 how much of it differed</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>yongping::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
</context>
<context>
    <name>yongping::NoteEdit</name>
    <message>
        <source>A text has at most %1 characters; the rest was left out.</source>
        <translation>文字最多 %1 个字符，超出的部分未保留。</translation>
    </message>
</context>
<context>
    <name>yongping::NumberEditor</name>
    <message>
        <source>%1 Until then %2 stands.</source>
        <translation>%1改正之前仍以 %2 为准。</translation>
    </message>
</context>
<context>
    <name>yongping::OfficialPanel</name>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>A PDF, a Word document (.docx) or a text file; its wording stands beside every clause</source>
        <translation>PDF、Word 文档（.docx）或文本文件；其原文显示在各条旁边</translation>
    </message>
    <message>
        <source>The published standard</source>
        <translation>标准原文</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.docx *.txt);;All files (*)</source>
        <translation>文档 (*.pdf *.docx *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading the document…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>The published standard can stand here in its own words. Attach the document: its clauses are found and shown beside the checklist. Nothing is judged by it.</source>
        <translation>此处可显示标准的原文。请附上正式文件，程序会找出其中各条并显示在核查表旁；原文不参与判定。</translation>
    </message>
    <message>
        <source>Go to a check: here stands its clause in the published standard.</source>
        <translation>请选择一个核查项，此处显示其所属条款的标准原文。</translation>
    </message>
    <message>
        <source>This clause was not found in the attached document.</source>
        <translation>在所附文件中未找到该条。</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 clauses found</source>
        <extracomment>%1 a file's name, %2 and %3 numbers</extracomment>
        <translation>%1 · 找到 %2/%3 条</translation>
    </message>
    <message>
        <source>Another document…</source>
        <translation>更换文件…</translation>
    </message>
    <message>
        <source>Attach the document…</source>
        <translation>附上文件…</translation>
    </message>
</context>
<context>
    <name>yongping::OpenDelegate</name>
    <message>
        <source>%1 · can decide the conclusion</source>
        <translation>%1 · 可决定结论</translation>
    </message>
</context>
<context>
    <name>yongping::OpenStore</name>
    <message>
        <source>The program did not end properly the last time. Everything up to %1 is there.</source>
        <translation>程序上次没有正常结束。截至 %1 的内容都在。</translation>
    </message>
    <message>
        <source>The program did not end properly the last time, while “%2” was open. Everything up to %1 is there.</source>
        <translation>程序上次在“%2”打开时没有正常结束。截至 %1 的内容都在。</translation>
    </message>
    <message>
        <source>The store is being checked…</source>
        <translation>正在检查案件库…</translation>
    </message>
    <message>
        <source>The store is in order: file, history and contents agree.</source>
        <translation>案件库完好：文件、记录和内容一致。</translation>
    </message>
    <message numerus="yes">
        <source>The store is damaged (%n finding(s)). Restore a backup: Stores, then Restore from a backup.</source>
        <translation>
            <numerusform>案件库已损坏（发现 %n 处）。请恢复备份：先选“案件库”，再选“从备份恢复”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yongping::PageList</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>yongping::PageView</name>
    <message>
        <source>Pages of the document</source>
        <translation>文档页面</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>yongping::PageViewer</name>
    <message>
        <source>Message</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Opening the document</source>
        <translation>正在打开文档</translation>
    </message>
    <message>
        <source>In a document</source>
        <extracomment>A group of keys: in a document that is shown</extracomment>
        <translation>文件查看</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>查找文字</translation>
    </message>
    <message>
        <source>Next or previous place found</source>
        <translation>下一处、上一处</translation>
    </message>
    <message>
        <source>Larger or smaller</source>
        <translation>放大、缩小</translation>
    </message>
    <message>
        <source>As wide as the view</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation>旋转页面</translation>
    </message>
    <message>
        <source>First page, end</source>
        <translation>首页、末页</translation>
    </message>
</context>
<context>
    <name>yongping::PanelDecisionDraft</name>
    <message>
        <source>The decision follows the conclusion of the standard.</source>
        <translation>决定与标准结论一致。</translation>
    </message>
    <message>
        <source>The standard's conclusion is “%1”, the decision “%2”: the reason is required and stands in the report.</source>
        <translation>标准结论为“%1”，决定为“%2”：须填写理由，并载入报告。</translation>
    </message>
    <message>
        <source>Choose what the panel decides.</source>
        <translation>请选择评审组的决定。</translation>
    </message>
    <message>
        <source>The decision is not what the conclusion suggests: say why.</source>
        <translation>决定与标准结论不一致：请说明理由。</translation>
    </message>
    <message>
        <source>Name at least one thing that is to be rectified.</source>
        <translation>请至少写明一项整改事项。</translation>
    </message>
    <message>
        <source>Give a date like 2024-06-30.</source>
        <translation>请填写日期，如 2024-06-30。</translation>
    </message>
    <message>
        <source>Give the member's name, or take the line away.</source>
        <translation>请填写成员姓名，或删去这一行。</translation>
    </message>
    <message>
        <source>%1 is a member already.</source>
        <translation>%1已是成员。</translation>
    </message>
    <message>
        <source>Name the members of the panel.</source>
        <translation>请填写评审组成员。</translation>
    </message>
    <message>
        <source>Choose who takes the chair.</source>
        <translation>请选择组长。</translation>
    </message>
    <message>
        <source>Whoever takes the chair is present.</source>
        <translation>组长必须出席。</translation>
    </message>
</context>
<context>
    <name>yongping::PanelPage</name>
    <message>
        <source>No case is open</source>
        <translation>没有打开的案件</translation>
    </message>
    <message>
        <source>Open a case in the list of cases: its panel meets here.</source>
        <translation>在案件列表中打开一个案件，评审组在这里合议。</translation>
    </message>
    <message>
        <source>Go to the cases</source>
        <translation>去案件列表</translation>
    </message>
    <message>
        <source>Reading the reviews…</source>
        <translation>正在读取评审…</translation>
    </message>
    <message>
        <source>The reviews cannot be shown</source>
        <translation>无法显示评审</translation>
    </message>
    <message>
        <source>Your own review comes first</source>
        <translation>请先完成您自己的评审</translation>
    </message>
    <message>
        <source>What the others say is shown once yours is submitted, so that nobody is led by another's opinion.</source>
        <translation>您提交评审后才显示他人的意见，以免互相影响。</translation>
    </message>
    <message>
        <source>Go to your review</source>
        <translation>去我的评审</translation>
    </message>
    <message>
        <source>No review has been submitted yet</source>
        <translation>还没有提交的评审</translation>
    </message>
    <message>
        <source>As soon as the first one is back, it stands here beside the standard's conclusion.</source>
        <translation>第一份评审交回后，就会与标准结论并列显示在这里。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A filter and how many clauses it shows</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>待裁定</translation>
    </message>
    <message>
        <source>Can change the conclusion</source>
        <translation>影响结论</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Adopt what all say alike (%1)</source>
        <translation>采纳一致意见（%1）</translation>
    </message>
    <message>
        <source>No difference can change the conclusion any more.</source>
        <translation>已没有会影响结论的分歧。</translation>
    </message>
    <message>
        <source>Nothing is left to be settled.</source>
        <translation>没有待裁定的条目。</translation>
    </message>
    <message>
        <source>The panel has decided. To agree on anything anew, take the decision back first.</source>
        <translation>评审组已作出决定。如需重新裁定，请先撤回决定。</translation>
    </message>
    <message>
        <source>Panel</source>
        <extracomment>A group of keys</extracomment>
        <translation>评审组</translation>
    </message>
    <message>
        <source>Next clause</source>
        <translation>下一条目</translation>
    </message>
    <message>
        <source>Clause before</source>
        <translation>上一条目</translation>
    </message>
    <message>
        <source>Judge for the panel</source>
        <translation>代表评审组判定</translation>
    </message>
    <message>
        <source>Next clause to be settled</source>
        <translation>下一待裁定条目</translation>
    </message>
    <message>
        <source>Open the clause</source>
        <translation>展开条目</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Close the clause</source>
        <translation>收起条目</translation>
    </message>
</context>
<context>
    <name>yongping::PanelSummary</name>
    <message>
        <source>One review: %1 points.</source>
        <translation>一份评审：%1 分。</translation>
    </message>
    <message>
        <source>Mean %1 without the highest and the lowest, spread %2.</source>
        <translation>去掉最高最低后的平均分 %1，分差 %2。</translation>
    </message>
    <message>
        <source>Mean %1, spread %2.</source>
        <translation>平均分 %1，分差 %2。</translation>
    </message>
    <message>
        <source>%1 is harsh: %2 points below the mean of the others.</source>
        <translation>%1偏严：比其他人的平均分低 %2 分。</translation>
    </message>
    <message>
        <source>%1 is lenient: %2 points above the mean of the others.</source>
        <translation>%1偏宽：比其他人的平均分高 %2 分。</translation>
    </message>
    <message>
        <source>What it says stands as the panel's word; nothing is to be settled.</source>
        <translation>其意见即为评审组意见，没有待裁定的条目。</translation>
    </message>
    <message>
        <source>Nothing is left to be settled.</source>
        <translation>没有待裁定的条目。</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未作答</translation>
    </message>
    <message>
        <source>All say the same.</source>
        <translation>意见一致。</translation>
    </message>
    <message>
        <source>The reviewers are divided.</source>
        <translation>各专家意见分散。</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the names of several people</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 differs from the others.</source>
        <translation>%1与其他人不同。</translation>
    </message>
    <message>
        <source>%1 differ from the others.</source>
        <translation>%1与其他人不同。</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) to be settled, none of which changes the conclusion.</source>
        <translation>
            <numerusform>%n 个条目待裁定，均不影响结论。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) to be settled, %1 of which can change the conclusion.</source>
        <translation>
            <numerusform>%n 个条目待裁定，其中 %1 个影响结论。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yongping::PanelTableModel</name>
    <message>
        <source>Can change the conclusion</source>
        <translation>影响结论</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>待裁定</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已裁定</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a reviewer, %2 the verdict that follows from the review</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2 points</source>
        <translation>%1，%2 分</translation>
    </message>
    <message>
        <source>%1. Remark: %2</source>
        <translation>%1。评语：%2</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>评审组意见</translation>
    </message>
    <message>
        <source>What the panel says: %1 points</source>
        <translation>评审组意见：%1 分</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation>%1：%2 分</translation>
    </message>
</context>
<context>
    <name>yongping::PathField</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <extracomment>%1 is what is chosen, such as "Key file"</extracomment>
        <translation>选择：%1</translation>
    </message>
    <message>
        <source>Bundles (*.ypb)</source>
        <translation>案件包 (*.ypb)</translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx)</source>
        <translation>密钥文件 (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>证书 (*.pem)</translation>
    </message>
    <message>
        <source>Modules (*.so *.so.* *.dll *.dylib)</source>
        <translation>模块 (*.so *.so.* *.dll *.dylib)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b)</source>
        <translation>证书 (*.pem *.crt *.cer *.der *.p7b)</translation>
    </message>
</context>
<context>
    <name>yongping::PeopleEditor</name>
    <message>
        <source>Add an expert</source>
        <translation>添加专家</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>添加证书</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>certificate, optional</source>
        <translation>证书（可选）</translation>
    </message>
    <message>
        <source>certificate file</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>删除此行</translation>
    </message>
    <message>
        <source>Name of expert %1</source>
        <translation>第 %1 位专家的姓名</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <translation>第 %1 份证书</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation>删除第 %1 行</translation>
    </message>
</context>
<context>
    <name>yongping::PlaceNote</name>
    <message>
        <source>Note on this place</source>
        <translation>对此处的说明</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>无说明</translation>
    </message>
    <message>
        <source>Note: what this place shows</source>
        <translation>说明：此处证明了什么</translation>
    </message>
</context>
<context>
    <name>yongping::PlacesMark</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处材料</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the evidence that is linked to this check</source>
        <translation>查看与此核查点关联的材料</translation>
    </message>
    <message>
        <source>%1 in the evidence: %2</source>
        <extracomment>%1 the number of places ("2 places"), %2 the text of the check</extracomment>
        <translation>材料中 %1：%2</translation>
    </message>
</context>
<context>
    <name>yongping::PointsDialog</name>
    <message>
        <source>Points of %1</source>
        <translation>%1 的得分</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>满分 %1</translation>
    </message>
    <message>
        <source>Type points between 0 and %1.</source>
        <translation>请输入 0 至 %1 之间的得分。</translation>
    </message>
    <message>
        <source>Say why the points differ from the computed ones.</source>
        <translation>请说明得分与计算结果不同的理由。</translation>
    </message>
</context>
<context>
    <name>yongping::PointsSheet</name>
    <message>
        <source>Points of %1</source>
        <translation>%1的分值</translation>
    </message>
</context>
<context>
    <name>yongping::Program</name>
    <message>
        <source>The store “%1” cannot be opened.

%2

Nothing was changed. Close other programs that use the file or check whether it may be read, or start with another store: yongping --store FILE</source>
        <translation>无法打开案件库“%1”。

%2

没有作任何改动。请关闭正在使用该文件的程序，检查是否有读取权限，或者用其他案件库启动：yongping --store FILE</translation>
    </message>
    <message>
        <source>This window was opened to read only. Nothing can be changed in it.</source>
        <translation>此窗口以只读方式打开，不能作任何改动。</translation>
    </message>
    <message>
        <source>This is a second window; it shows the store and cannot change it. Changes are made in the first.</source>
        <translation>这是第二个窗口，只能查看该案件库，不能改动。请在第一个窗口中改动。</translation>
    </message>
    <message>
        <source>Another window has this store open and does not answer. This one shows the store and cannot change it.</source>
        <translation>另有窗口打开着该案件库但没有响应。此窗口只能查看，不能改动。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Check the store</source>
        <translation>检查案件库</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>备份已恢复。</translation>
    </message>
    <message>
        <source>The backup is restored. What was there is kept as “%1”.</source>
        <translation>备份已恢复，原有内容保留为“%1”。</translation>
    </message>
    <message>
        <source>At the chosen scale of %1 % the window does not fit on this screen; it is shown at %2 %.</source>
        <translation>按所选的 %1% 缩放，窗口在此屏幕上放不下，现按 %2% 显示。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>yongping::PromiseChart</name>
    <message>
        <source>Promises and what was reached of them</source>
        <translation>承诺与达成情况</translation>
    </message>
    <message>
        <source>promised %1</source>
        <translation>承诺 %1</translation>
    </message>
</context>
<context>
    <name>yongping::PromiseChartData</name>
    <message>
        <source>no result yet</source>
        <extracomment>Between several results of one promise</extracomment>
        <translation>尚无结果</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: promised %2, reached %3; %4.</source>
        <translation>%1：承诺 %2，达到 %3；%4。</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s): %1 kept, %2 unmet, %3 still open.</source>
        <translation>
            <numerusform>共 %n 项承诺：兑现 %1 项，未兑现 %2 项，尚无结果 %3 项。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yongping::PromiseTableModel</name>
    <message>
        <source>%1 · less is better</source>
        <translation>%1 · 越低越好</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>差 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The heading of a column, what stands in it, and a remark on it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺值</translation>
    </message>
    <message>
        <source>State</source>
        <translation>兑现情况</translation>
    </message>
</context>
<context>
    <name>yongping::PromisesView</name>
    <message>
        <source>Promised are the targets of the project; a later stage may renew them. Each result is held against the last promise.</source>
        <translation>承诺值取自项目目标，后一阶段可以更新；各阶段结果与最近一次承诺对照。</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺与达成</translation>
    </message>
    <message>
        <source>Reached, as a share of the promise</source>
        <translation>达成程度（占承诺值的比例）</translation>
    </message>
    <message>
        <source>Nothing was promised</source>
        <translation>没有承诺</translation>
    </message>
    <message>
        <source>Promises are the targets of the indicators and of the case file. Once one is there, it stands here beside what was reached.</source>
        <translation>承诺来自指标的目标值和案件文件中的目标。有了承诺，就会与达成结果并列显示在这里。</translation>
    </message>
</context>
<context>
    <name>yongping::RecheckBanner</name>
    <message>
        <source>Close this result</source>
        <translation>关闭此结果</translation>
    </message>
    <message>
        <source>%1: the report says %2, judged again it is %3</source>
        <extracomment>%1 is a clause or another part of the report, %2 what the report says, %3 what was found now</extracomment>
        <translation>%1：报告为%2，重新评判为%3</translation>
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
        <translation>在报告中的发现</translation>
    </message>
</context>
<context>
    <name>yongping::RemarkTemplates</name>
    <message>
        <source>{clause} is judged “{verdict}”; the material supports it.</source>
        <extracomment>Keep {clause} and {verdict} as they are: the program puts the clause's name and its verdict there.</extracomment>
        <translation>{clause}判定为“{verdict}”，材料可以支持。</translation>
    </message>
    <message>
        <source>{clause}: the material does not show this. Please supply evidence.</source>
        <translation>{clause}：材料未能体现，请补充证明材料。</translation>
    </message>
    <message>
        <source>{clause}: seen on site; it agrees with the material.</source>
        <translation>{clause}：已现场查看，与材料一致。</translation>
    </message>
    <message>
        <source>{clause}: the source of the figure is missing. Please name it.</source>
        <translation>{clause}：数据缺少来源，请注明。</translation>
    </message>
    <message>
        <source>{clause}: the figures in the material differ from each other. Please explain.</source>
        <translation>{clause}：材料中的数据前后不一，请说明。</translation>
    </message>
    <message>
        <source>{clause}: to be discussed by the panel.</source>
        <translation>{clause}：提请评审组讨论。</translation>
    </message>
</context>
<context>
    <name>yongping::ReportPage</name>
    <message>
        <source>Making the report</source>
        <translation>正在生成报告</translation>
    </message>
    <message>
        <source>&amp;Make it anew</source>
        <translation>重新生成(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>知道了(&amp;U)</translation>
    </message>
    <message>
        <source>Verified file</source>
        <translation>已验证的文件</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Save the signed report</source>
        <translation>保存已签名的报告</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Verify or sign a PDF</source>
        <translation>验证或签署 PDF</translation>
    </message>
    <message>
        <source>Judging the report again</source>
        <translation>正在重新评判报告</translation>
    </message>
    <message>
        <source>The report is saved as “%1”.</source>
        <translation>报告已保存为“%1”。</translation>
    </message>
    <message>
        <source>The report was printed into the file “%1”.</source>
        <translation>报告已打印到文件“%1”。</translation>
    </message>
    <message>
        <source>The printer “%1” has taken the report.</source>
        <translation>打印机“%1”已接收报告。</translation>
    </message>
</context>
<context>
    <name>yongping::ReportSide</name>
    <message>
        <source>&amp;Sign…</source>
        <translation>签名(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>导出 PDF(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Back to the report</source>
        <translation>返回报告(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Which cases…</source>
        <translation>选择案件(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Verify or sign a PDF…</source>
        <translation>验证或签署 PDF(&amp;V)…</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>&amp;Judge again</source>
        <translation>重新评判(&amp;J)</translation>
    </message>
    <message>
        <source>Computes the result anew from the case data in the report and compares</source>
        <translation>根据报告所带的案件数据重新计算结果并比较</translation>
    </message>
</context>
<context>
    <name>yongping::RestoreChoice</name>
    <message>
        <source>The copy “%1” is damaged and was not restored: %2</source>
        <translation>副本“%1”已损坏，未恢复：%2</translation>
    </message>
</context>
<context>
    <name>yongping::RestoreDialog</name>
    <message>
        <source>Go back to the copy of %1?</source>
        <translation>恢复到 %1 的备份？</translation>
    </message>
    <message>
        <source>It was checked and is whole. Cases: %1. Reviews: %2. Entries of history: %3.</source>
        <translation>已核验，内容完好。案件 %1 个，评审 %2 份，历史记录 %3 条。</translation>
    </message>
    <message>
        <source>The present store is kept beside “%1”, under that name with “.before-restore” behind. The window then opens anew.</source>
        <translation>现有案件库会保留在“%1”旁，文件名末尾加“.before-restore”。随后窗口会重新打开。</translation>
    </message>
</context>
<context>
    <name>yongping::ReturnDialog</name>
    <message>
        <source>Return the review of %1 for correction?</source>
        <translation>把%1的评审退回修改？</translation>
    </message>
    <message>
        <source>File of the bundle</source>
        <translation>案件包文件</translation>
    </message>
    <message>
        <source>Say where the bundle is written.</source>
        <translation>请指定案件包的保存位置。</translation>
    </message>
    <message>
        <source>This file is there already; choose another name.</source>
        <translation>该文件已存在，请换一个名称。</translation>
    </message>
    <message>
        <source>Say what is to be corrected: the expert works by that.</source>
        <translation>请说明需要修改什么：专家将据此修改。</translation>
    </message>
    <message>
        <source>The review of %1 was returned.</source>
        <translation>%1的评审已退回。</translation>
    </message>
    <message>
        <source>Give this bundle to the expert, who takes it in with Import.</source>
        <translation>请把此案件包交给专家，由其用“导入”收取。</translation>
    </message>
</context>
<context>
    <name>yongping::RevertDialog</name>
    <message>
        <source>Revert merge %1?</source>
        <translation>撤销第 %1 次合并？</translation>
    </message>
    <message>
        <source>%1 The history keeps what was there.</source>
        <translation>%1记录中仍保留原有内容。</translation>
    </message>
    <message>
        <source>Give the reason to revert the merge.</source>
        <translation>请填写撤销合并的原因。</translation>
    </message>
</context>
<context>
    <name>yongping::ReviewElementsModel</name>
    <message>
        <source>%1: %2, %3 of %4 answered</source>
        <extracomment>%1 title of an element, %2 its verdict, %3 answered of %4 checks</extracomment>
        <translation>%1：%2，已答 %3/%4</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n flagged</source>
        <extracomment>%1 what is said of an element so far</extracomment>
        <translation>
            <numerusform>%1，%n 条已标记</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yongping::ReviewHistoryModel</name>
    <message>
        <source>This check</source>
        <translation>本核查点</translation>
    </message>
    <message>
        <source>The case, %1</source>
        <extracomment>Heading of the changes of a whole case on one day</extracomment>
        <translation>本案件，%1</translation>
    </message>
</context>
<context>
    <name>yongping::ReviewInput</name>
    <message>
        <source>The separators do not part groups of three digits. Type the number without them.</source>
        <translation>分隔符没有按三位分组。请去掉分隔符再输入。</translation>
    </message>
    <message>
        <source>Digits are missing before or after the decimal point.</source>
        <translation>小数点前后缺少数字。</translation>
    </message>
    <message>
        <source>Type the number without a percent sign.</source>
        <translation>请只输入数字，不带百分号。</translation>
    </message>
    <message>
        <source>“%1” is not a number. Type digits and at most one decimal point.</source>
        <translation>“%1”不是数字。请输入数字，最多一个小数点。</translation>
    </message>
    <message>
        <source>A number below zero is not possible here.</source>
        <translation>此处不能小于零。</translation>
    </message>
    <message>
        <source>A whole number is expected.</source>
        <translation>请输入整数。</translation>
    </message>
    <message>
        <source>A percentage lies between 0 and 100.</source>
        <translation>百分比须在 0 至 100 之间。</translation>
    </message>
    <message>
        <source>Type a year, a quarter or a month: 2022, 2022-Q3 or 2022-06.</source>
        <translation>请输入年、季度或月份：2022、2022-Q3 或 2022-06。</translation>
    </message>
    <message>
        <source>A unit has at most %1 characters.</source>
        <translation>单位不超过 %1 个字符。</translation>
    </message>
</context>
<context>
    <name>yongping::ReviewOpenModel</name>
    <message>
        <source>%1, can decide the conclusion</source>
        <translation>%1，可决定结论</translation>
    </message>
</context>
<context>
    <name>yongping::ReviewPage</name>
    <message>
        <source>Elements</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>No review is open</source>
        <translation>没有打开的评审</translation>
    </message>
    <message>
        <source>Open a case in the list of cases: a double click or Enter opens its review.</source>
        <translation>在案件列表中双击案件或按回车键，即可打开其评审。</translation>
    </message>
    <message>
        <source>Go to the cases</source>
        <translation>转到案件</translation>
    </message>
    <message>
        <source>Explanations at the right</source>
        <translation>右侧说明栏</translation>
    </message>
    <message>
        <source>Show or hide the explanations at the right</source>
        <translation>显示或隐藏右侧说明栏</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) flagged</source>
        <translation>
            <numerusform>已标记 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Review: going through the checklist</source>
        <translation>评审：逐项浏览</translation>
    </message>
    <message>
        <source>Review: judging</source>
        <translation>评审：作答</translation>
    </message>
    <message>
        <source>Judge: met, partial, not met, not applicable</source>
        <translation>判定：符合、部分符合、不符合、不适用</translation>
    </message>
    <message>
        <source>Take the judgement away</source>
        <translation>清除判定</translation>
    </message>
    <message>
        <source>Write a remark, and back</source>
        <translation>写评语，再按返回</translation>
    </message>
    <message>
        <source>Put a template into the remark</source>
        <translation>在评语中插入模板</translation>
    </message>
    <message>
        <source>Flag the clause, or take the flag away</source>
        <translation>标记条目或取消标记</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>下一核查点</translation>
    </message>
    <message>
        <source>Check before</source>
        <translation>上一核查点</translation>
    </message>
    <message>
        <source>Next open check</source>
        <translation>下一未答项</translation>
    </message>
    <message>
        <source>Open check before</source>
        <translation>上一未答项</translation>
    </message>
    <message>
        <source>Next open check by weight</source>
        <translation>下一未答项（按重要程度）</translation>
    </message>
    <message>
        <source>Next flagged clause</source>
        <translation>下一标记条目</translation>
    </message>
    <message>
        <source>Flagged clause before</source>
        <translation>上一标记条目</translation>
    </message>
    <message>
        <source>Go to a clause</source>
        <translation>转到条目</translation>
    </message>
    <message>
        <source>To the filters, and back</source>
        <translation>转到筛选，再按返回</translation>
    </message>
    <message>
        <source>Next case of the list</source>
        <translation>列表中的下一案件</translation>
    </message>
    <message>
        <source>Case before it in the list</source>
        <translation>列表中的上一案件</translation>
    </message>
    <message>
        <source>History of the field, and back</source>
        <translation>查看该项的记录，再按返回</translation>
    </message>
</context>
<context>
    <name>yongping::ReviewProofModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the verdict of a part, %2 the part in words</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>yongping::ReviewStanding</name>
    <message>
        <source>does not apply to the process industry</source>
        <translation>不适用于流程行业</translation>
    </message>
    <message>
        <source>applies to the process industry only</source>
        <translation>仅适用于流程行业</translation>
    </message>
    <message>
        <source>does not apply to: %1</source>
        <translation>不适用于%1</translation>
    </message>
    <message>
        <source>recorded only</source>
        <translation>仅作记录</translation>
    </message>
    <message>
        <source>not due until %1</source>
        <translation>未到期，%1时要求</translation>
    </message>
    <message>
        <source>The conclusion stands whatever is still answered: %1.</source>
        <translation>无论其余如何作答，结论已定：%1。</translation>
    </message>
    <message>
        <source>Still reachable: at best %1, at worst %2.</source>
        <translation>仍可能的结论：最好为%1，最差为%2。</translation>
    </message>
</context>
<context>
    <name>yongping::SchemeChoice</name>
    <message>
        <source>The organiser has a newer version of the scheme that the case is pinned to.</source>
        <translation>组织方对本案件所用方案已有较新版本。</translation>
    </message>
    <message>
        <source>Points now: %1.</source>
        <translation>当前得分：%1。</translation>
    </message>
    <message>
        <source>Points now: %1, by %2.</source>
        <translation>当前得分：%1，依据 %2。</translation>
    </message>
    <message>
        <source>This scheme gives no points to this category; it cannot be used for the case.</source>
        <translation>该方案未设本类别的分值，不能用于本案件。</translation>
    </message>
    <message>
        <source>Points now: %1; by the chosen scheme: %2.</source>
        <translation>当前得分：%1；按所选方案：%2。</translation>
    </message>
</context>
<context>
    <name>yongping::SchemeDraft</name>
    <message>
        <source>Points are a number of zero or more.</source>
        <translation>分值须为不小于零的数。</translation>
    </message>
    <message>
        <source>No points: the scheme does not count this category.</source>
        <translation>未设分值：本方案不对该类别计分。</translation>
    </message>
    <message>
        <source>Sum %1 — one value is no number of zero or more</source>
        <translation>合计 %1，有一项不是不小于零的数</translation>
    </message>
    <message>
        <source>Sum %1 — %2 missing</source>
        <translation>合计 %1，还差 %2</translation>
    </message>
    <message>
        <source>Sum %1 — %2 too many</source>
        <translation>合计 %1，超出 %2</translation>
    </message>
    <message>
        <source>Sum 100 — an element is blank; give it 0 where it earns nothing</source>
        <translation>合计 100，但有要素未填；不计分的请填 0</translation>
    </message>
    <message>
        <source>Sum 100</source>
        <translation>合计 100</translation>
    </message>
    <message>
        <source>The share for “partial” is a percentage between 0 and 100.</source>
        <translation>“部分符合”的得分比例须为 0 至 100 的百分数。</translation>
    </message>
    <message>
        <source>A bonus is a number of zero or more.</source>
        <translation>加分须为不小于零的数。</translation>
    </message>
    <message>
        <source>Give the scheme a title.</source>
        <translation>请填写方案名称。</translation>
    </message>
    <message>
        <source>Say in the note where the points come from; reports print it.</source>
        <translation>请在说明中写明分值的由来，报告会印出。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a category</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Give points to the elements of one category at least.</source>
        <translation>请至少为一个类别的要素设定分值。</translation>
    </message>
</context>
<context>
    <name>yongping::SchemeListModel</name>
    <message>
        <source>the organiser's</source>
        <translation>组织方方案</translation>
    </message>
    <message>
        <source>a default that the standard does not prescribe</source>
        <translation>默认方案，非标准规定</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
</context>
<context>
    <name>yongping::ScoringSection</name>
    <message>
        <source>Scoring schemes (*.json)</source>
        <translation>评分方案 (*.json)</translation>
    </message>
    <message>
        <source>The file “%1” is too large for a scoring scheme; choose another one.</source>
        <translation>文件“%1”过大，不是评分方案；请另选文件。</translation>
    </message>
    <message>
        <source>Import a scoring scheme</source>
        <translation>导入评分方案</translation>
    </message>
    <message>
        <source>Export the scoring scheme</source>
        <translation>导出评分方案</translation>
    </message>
    <message>
        <source>The scheme is saved. Cases keep the copy that they are pinned to.</source>
        <translation>方案已保存。各案件仍按自存的副本计分。</translation>
    </message>
    <message>
        <source>No case counts by it. Export it first if it may be wanted again.</source>
        <translation>没有案件采用本方案。日后可能再用的，请先导出。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) count by it and keep their own copy: their points do not change.</source>
        <translation>
            <numerusform>有 %n 个案件采用本方案，均自存副本，得分不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
and others</source>
        <translation>%1
等</translation>
    </message>
    <message>
        <source>Delete the scheme “%1”?</source>
        <translation>是否删除方案“%1”？</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>The scheme is deleted.</source>
        <translation>方案已删除。</translation>
    </message>
    <message>
        <source>“%1” is not taken in. %2</source>
        <translation>未导入“%1”。%2</translation>
    </message>
    <message>
        <source>The scheme “%1” is here already.</source>
        <translation>方案“%1”已在库中。</translation>
    </message>
    <message>
        <source>Replace the scheme “%1”?</source>
        <translation>是否替换方案“%1”？</translation>
    </message>
    <message>
        <source>The file holds another version with the same id: “%1”. Cases keep the copy that they are pinned to.</source>
        <translation>文件中是编号相同的另一版本：“%1”。各案件仍按自存的副本计分。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>The scheme “%1” is taken in.</source>
        <translation>方案“%1”已导入。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written: %2. Choose another place.</source>
        <translation>无法写入文件“%1”：%2。请另选位置。</translation>
    </message>
    <message>
        <source>The scheme is written to “%1”.</source>
        <translation>方案已写入“%1”。</translation>
    </message>
</context>
<context>
    <name>yongping::SettingsPage</name>
    <message>
        <source>Reviewer</source>
        <translation>评审人</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>外观与语言</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>案件库</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
</context>
<context>
    <name>yongping::SettleDialog</name>
    <message>
        <source>Both sides changed these fields since the case was handed out. What is chosen is recorded with both values; all else of the bundle is taken in with it.</source>
        <translation>自案件交出以来双方都改动了这些字段。所作选择连同双方的值都会记录；案件包的其余内容随之收取。</translation>
    </message>
    <message>
        <source>Choose a value for each conflict.</source>
        <translation>请为每项冲突选择一个值。</translation>
    </message>
</context>
<context>
    <name>yongping::SettlementCard</name>
    <message>
        <source>Agree on something else…</source>
        <translation>另行裁定…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回裁定</translation>
    </message>
    <message>
        <source>Take back what was agreed here; the reviews stay as they are</source>
        <translation>撤回这里的评审组意见；各专家的评审不变</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>保留意见</translation>
    </message>
    <message>
        <source>The panel agrees on</source>
        <translation>评审组意见</translation>
    </message>
    <message>
        <source>Why the panel agrees on this, where its reviewers differ</source>
        <translation>各专家意见不一，评审组为何这样裁定</translation>
    </message>
    <message>
        <source>Why, if there is something to say</source>
        <translation>理由，可不填</translation>
    </message>
</context>
<context>
    <name>yongping::SettlementSheet</name>
    <message>
        <source>Close the clause</source>
        <translation>收起条目</translation>
    </message>
    <message>
        <source>Close the clause (Esc)</source>
        <translation>收起条目（Esc）</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>评语</translation>
    </message>
</context>
<context>
    <name>yongping::ShortcutsDialog</name>
    <message>
        <source>No key does that.</source>
        <translation>没有这样的快捷键。</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>yongping::SidePanel</name>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>History</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Why the clause is judged like this</source>
        <translation>本条目的判定依据</translation>
    </message>
    <message>
        <source>Open checks, the most decisive first</source>
        <translation>待答的核查点，最关键的在前</translation>
    </message>
    <message>
        <source>Go to a check: here stands why its clause is judged as it is.</source>
        <translation>转到一个核查点，这里即显示其条目的判定依据。</translation>
    </message>
    <message>
        <source>Every check that is due and asked is answered.</source>
        <translation>到期应答的核查点均已回答。</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) open</source>
        <translation>
            <numerusform>%n 项待答</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Facts of the project are entered with “Change the facts…” in the list of cases.</source>
        <translation>项目情况可在案件页的“修改案件信息…”中补填。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Beside the checklist</source>
        <translation>核查表旁栏</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A tab: the checks that are open</extracomment>
        <translation>待办</translation>
    </message>
    <message>
        <source>Wording</source>
        <extracomment>A tab: the wording of the clause in the published standard</extracomment>
        <translation>原文</translation>
    </message>
</context>
<context>
    <name>yongping::SignDialog</name>
    <message>
        <source>Where the new key is kept</source>
        <translation>新密钥的保存位置</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>选择密钥文件</translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx)</source>
        <translation>密钥文件 (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Type the passphrase that protects the key.</source>
        <translation>请输入保护密钥的口令。</translation>
    </message>
    <message>
        <source>Say where the new key is kept.</source>
        <translation>请指定新密钥的保存位置。</translation>
    </message>
    <message>
        <source>Choose the file of your key.</source>
        <translation>请选择您的密钥文件。</translation>
    </message>
    <message>
        <source>Type your name as it should stand in the certificate.</source>
        <translation>请输入证书中使用的姓名。</translation>
    </message>
    <message>
        <source>&amp;With a time-stamp from %1</source>
        <extracomment>%1 is the host of a time-stamp service</extracomment>
        <translation>加盖 %1 的时间戳(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN 码</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>PIN of the token</source>
        <translation>令牌的 PIN 码</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>密钥的口令</translation>
    </message>
    <message>
        <source>Type the PIN of the token.</source>
        <translation>请输入令牌的 PIN 码。</translation>
    </message>
    <message>
        <source>&amp;Sign all the same</source>
        <translation>仍然签名(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>签名(&amp;S)</translation>
    </message>
</context>
<context>
    <name>yongping::SignerList</name>
    <message>
        <source>Unknown signer</source>
        <translation>未知签名人</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>尚无签名。</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>尚未签名</translation>
    </message>
</context>
<context>
    <name>yongping::StepMarks</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>yongping::SubmitDialog</name>
    <message>
        <source>File of the bundle</source>
        <translation>案件包文件</translation>
    </message>
    <message>
        <source>Tell the office of the conflict of interest</source>
        <translation>向评审办报告利益冲突</translation>
    </message>
    <message>
        <source>Write the submitted review again</source>
        <translation>重新生成已提交的评审</translation>
    </message>
    <message>
        <source>Submit the review of “%1”?</source>
        <translation>提交对“%1”的评审？</translation>
    </message>
    <message>
        <source>The bundle holds your declaration and no judgement.</source>
        <translation>案件包只含您的声明，不含任何判断。</translation>
    </message>
    <message>
        <source>The same submission is written once more; nothing changes.</source>
        <translation>再次写出同一次提交，内容不变。</translation>
    </message>
    <message>
        <source>&amp;Write the bundle</source>
        <translation>生成案件包(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>提交(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) still have no answer; they count as open. You can submit all the same.</source>
        <translation>
            <numerusform>还有 %n 个核查点未回答，按待定计。仍可提交。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every check that is due is answered.</source>
        <translation>到期的核查点均已回答。</translation>
    </message>
    <message>
        <source>Say where the bundle is written.</source>
        <translation>请指定案件包的保存位置。</translation>
    </message>
    <message>
        <source>This file is there already; choose another name.</source>
        <translation>该文件已存在，请换一个名称。</translation>
    </message>
    <message>
        <source>The declaration was written.</source>
        <translation>声明已写出。</translation>
    </message>
    <message>
        <source>The review was submitted (submission %1).</source>
        <translation>评审已提交（第 %1 次）。</translation>
    </message>
    <message>
        <source>Give this bundle to the office. You get a receipt for it.</source>
        <translation>请把此案件包交给评审办，您将收到回执。</translation>
    </message>
</context>
<context>
    <name>yongping::TaskBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>完成进度</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <extracomment>%1 is the work that would be stopped</extracomment>
        <translation>取消：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>yongping::TemplateMenu</name>
    <message>
        <source>&amp;Edit own templates…</source>
        <translation>编辑自定义模板(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>yongping::TemplatesDialog</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>yongping::TokenChoice</name>
    <message>
        <source>%1 (token %2)</source>
        <extracomment>a key on a token: whose it is, the token's name</extracomment>
        <translation>%1（令牌 %2）</translation>
    </message>
    <message>
        <source>%1: few tries left</source>
        <translation>%1：剩余次数不多</translation>
    </message>
    <message>
        <source>%1: one try left</source>
        <translation>%1：只剩一次机会</translation>
    </message>
    <message>
        <source>%1: locked</source>
        <translation>%1：已锁定</translation>
    </message>
    <message>
        <source>Module of the token</source>
        <translation>令牌的驱动模块</translation>
    </message>
    <message>
        <source>the modules that the system knows</source>
        <translation>系统已登记的模块</translation>
    </message>
    <message>
        <source>Looking for tokens…</source>
        <translation>正在查找令牌…</translation>
    </message>
    <message>
        <source>No token was found. Put it in and search again.</source>
        <translation>未找到令牌。请插入令牌后重新查找。</translation>
    </message>
    <message>
        <source>Another token, by its address…</source>
        <translation>按地址指定其他令牌…</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Wait until the tokens are found.</source>
        <translation>请等待令牌查找完成。</translation>
    </message>
    <message>
        <source>Type the address of the key on the token.</source>
        <translation>请输入令牌中密钥的地址。</translation>
    </message>
    <message>
        <source>Choose a token.</source>
        <translation>请选择令牌。</translation>
    </message>
    <message>
        <source>The address of a key on a token begins with pkcs11: .</source>
        <translation>令牌中密钥的地址以 pkcs11: 开头。</translation>
    </message>
</context>
<context>
    <name>yongping::TrustedCertificates</name>
    <message>
        <source>Fingerprint (SHA-256): %1</source>
        <translation>指纹（SHA-256）：%1</translation>
    </message>
    <message>
        <source>Import certificates</source>
        <translation>导入证书</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 a sentence</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) are trusted now. Compare the fingerprint with what the owner tells you.</source>
        <translation>
            <numerusform>现已信任 %n 份证书。请与持有人核对指纹。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is trusted no longer.</source>
        <translation>不再信任“%1”。</translation>
    </message>
    <message>
        <source>Drop the files here to trust the certificates in them.</source>
        <translation>松开鼠标，信任文件中的证书。</translation>
    </message>
    <message numerus="yes">
        <source>Whom %1 has revoked (%n certificate(s)) is told from now on.</source>
        <translation>
            <numerusform>从现在起，%1 已吊销的证书（%n 个）将予以提示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates and revocation lists (*.pem *.crt *.cer *.der *.p7b *.crl)</source>
        <translation>证书和吊销列表 (*.pem *.crt *.cer *.der *.p7b *.crl)</translation>
    </message>
    <message>
        <source>All of it is here already; nothing was changed.</source>
        <translation>均已收录，未作更改。</translation>
    </message>
</context>
<context>
    <name>yongping::TrustedCertificatesModel</name>
    <message>
        <source>expired on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>已于 %1 到期</translation>
    </message>
    <message>
        <source>not valid before %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>%1 起方有效</translation>
    </message>
    <message>
        <source>issued by itself</source>
        <translation>自签</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message numerus="yes">
        <source>Revocation list of %1 with %n certificate(s).</source>
        <extracomment>%1 is a date</extracomment>
        <translation>
            <numerusform>%1 的吊销列表，列有 %n 个证书。</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer one was due on %1: ask the issuer for it.</source>
        <translation>新的列表应于 %1 发布，请向颁发者索取。</translation>
    </message>
    <message>
        <source>The next one is due on %1.</source>
        <translation>下一期应于 %1 发布。</translation>
    </message>
</context>
<context>
    <name>yongping::UndoButtons</name>
    <message>
        <source>Undo (Ctrl+Z)
%1</source>
        <extracomment>%1 a sentence that says what was changed</extracomment>
        <translation>撤销（Ctrl+Z）
%1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的更改</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)
%1</source>
        <extracomment>%1 a sentence that says what was changed</extracomment>
        <translation>重做（Ctrl+Shift+Z）
%1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的更改</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>yongping::VerdictColumn</name>
    <message>
        <source>%1 of %2 points, by hand</source>
        <translation>得分 %1/%2，人工设定</translation>
    </message>
    <message>
        <source>%1 bonus points</source>
        <translation>加分 %1</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>得分 %1/%2</translation>
    </message>
    <message>
        <source>Points of %1: %2</source>
        <translation>%1 的得分：%2</translation>
    </message>
    <message>
        <source>Set the points by hand</source>
        <translation>人工设定得分</translation>
    </message>
</context>
<context>
    <name>yongping::VerificationBanner</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a file, %2 a whole sentence about its signatures</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>yongping::Voices</name>
    <message>
        <source>%1 · differs</source>
        <extracomment>%1 a reviewer whose answer is another than that of most</extracomment>
        <translation>%1 · 不同</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Remark of %1: %2</source>
        <translation>%1的评语：%2</translation>
    </message>
    <message>
        <source>%1 Remark: %2</source>
        <translation>%1 评语：%2</translation>
    </message>
</context>
<context>
    <name>yongping::WelcomeWindow</name>
    <message>
        <source>Yongping</source>
        <translation>甬评</translation>
    </message>
    <message>
        <source>Version %1. Everything stays on this computer.</source>
        <translation>版本 %1。全部内容只留在本机。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Reviews intelligent-manufacturing projects by Ningbo's standard. Works without a network.</source>
        <translation>按宁波市标准评审智能制造项目，无需网络。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Open the samples</source>
        <translation>打开样例</translation>
    </message>
    <message>
        <source>Import a bundle…</source>
        <translation>导入评审包…</translation>
    </message>
    <message>
        <source>New store…</source>
        <translation>新建案件库…</translation>
    </message>
    <message>
        <source>An empty file for cases and reviews</source>
        <translation>存放案件和评审的空文件</translation>
    </message>
    <message>
        <source>Open another store…</source>
        <translation>打开其他案件库…</translation>
    </message>
    <message>
        <source>One that lies in some other folder</source>
        <translation>在别的文件夹中的案件库</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>从备份恢复…</translation>
    </message>
    <message>
        <source>Recent stores</source>
        <translation>最近使用的案件库</translation>
    </message>
    <message>
        <source>None was open yet. What you open stands here the next time.</source>
        <translation>还没有打开过案件库。打开过的会列在这里。</translation>
    </message>
    <message>
        <source>Not there any more: %1</source>
        <translation>已不存在：%1</translation>
    </message>
    <message>
        <source>The store “%1” is not there any more. Perhaps its disk is not connected; else take it off the list.</source>
        <translation>案件库“%1”已不存在。也许其所在磁盘没有连接；否则请把它移出列表。</translation>
    </message>
    <message>
        <source>Take it off the list; the file stays</source>
        <translation>移出列表，文件保留</translation>
    </message>
    <message>
        <source>Take “%1” off the list</source>
        <translation>把“%1”移出列表</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>打开案件库</translation>
    </message>
    <message>
        <source>Stores (*.ypstore);;All files (*)</source>
        <translation>案件库 (*.ypstore);;所有文件 (*)</translation>
    </message>
    <message>
        <source>New store</source>
        <translation>新建案件库</translation>
    </message>
    <message>
        <source>reviews.ypstore</source>
        <translation>评审.ypstore</translation>
    </message>
    <message>
        <source>Stores (*.ypstore)</source>
        <translation>案件库 (*.ypstore)</translation>
    </message>
    <message>
        <source>There is a file “%1” already; a new store does not replace it. Choose another name.</source>
        <translation>文件“%1”已存在，新建案件库不会替换它。请换一个名称。</translation>
    </message>
    <message>
        <source>The backup to restore</source>
        <translation>要恢复的备份</translation>
    </message>
    <message>
        <source>Backups (*.ypstore);;All files (*)</source>
        <translation>备份 (*.ypstore);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The store whose place it takes</source>
        <translation>要替换的案件库</translation>
    </message>
    <message>
        <source>Import bundles</source>
        <translation>导入评审包</translation>
    </message>
    <message>
        <source>Bundles and case files (*.ypb *.json);;All files (*)</source>
        <translation>评审包和案件文件 (*.ypb *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Made-up cases, in a store of their own</source>
        <translation>虚构案件，放在单独的案件库里</translation>
    </message>
    <message>
        <source>A case sent to you, or a review come back</source>
        <translation>收到的案件，或交回的评审</translation>
    </message>
    <message>
        <source>A copy replaces a store; the old one is kept</source>
        <translation>用备份替换某个案件库，原有内容保留</translation>
    </message>
    <message>
        <source>The backup is being checked…</source>
        <translation>正在检查备份…</translation>
    </message>
</context>
<context>
    <name>yongping::WizardDraft</name>
    <message>
        <source>It starts to operate after the stage date: it counts as new.</source>
        <translation>投入运营晚于阶段日期：按新建平台计。</translation>
    </message>
    <message>
        <source>Two years or more in operation at the stage date: it counts as established.</source>
        <translation>到阶段日期已运营满两年：按已建平台计。</translation>
    </message>
    <message>
        <source>Less than two years in operation at the stage date: it counts as new.</source>
        <translation>到阶段日期运营不满两年：按新建平台计。</translation>
    </message>
    <message>
        <source>While neither is given, requirements that differ for new and established platforms stay undetermined.</source>
        <translation>两者都未填写时，新建与已建平台要求不同的条目为待定。</translation>
    </message>
    <message>
        <source>This is no date; write it like 2023-06-30.</source>
        <translation>这不是日期，请写成 2023-06-30 的样子。</translation>
    </message>
    <message>
        <source>A credit code has 18 characters; these are %1.</source>
        <translation>信用代码为 18 位，现有 %1 位。</translation>
    </message>
    <message>
        <source>A credit code has only digits and letters, without I, O, S, V and Z.</source>
        <translation>信用代码只含数字和字母，不用 I、O、S、V、Z。</translation>
    </message>
    <message>
        <source>The check digit does not fit: one of the characters is wrong.</source>
        <translation>校验位不符：其中有一位写错了。</translation>
    </message>
    <message>
        <source>The case needs a name.</source>
        <translation>请填写案件名称。</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>名称最多 %1 个字。</translation>
    </message>
    <message>
        <source>A project id has at most %1 characters.</source>
        <translation>项目编号最多 %1 个字符。</translation>
    </message>
    <message>
        <source>The consortium member needs a name.</source>
        <translation>请填写联合体成员的名称。</translation>
    </message>
    <message>
        <source>Choose the category of the project.</source>
        <translation>请选择项目的类别。</translation>
    </message>
</context>
<context>
    <name>yongping::ZoomBar</name>
    <message>
        <source>Zoom out (Ctrl+−)</source>
        <translation>缩小（Ctrl+−）</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>放大（Ctrl++）</translation>
    </message>
    <message>
        <source>Show or hide the column at the right</source>
        <translation>显示或隐藏右侧栏</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Show or hide the small pages</source>
        <translation>显示或隐藏缩略页</translation>
    </message>
    <message>
        <source>Find in the document (Ctrl+F)</source>
        <translation>在文档中查找（Ctrl+F）</translation>
    </message>
    <message>
        <source>Size on paper</source>
        <translation>实际纸张大小</translation>
    </message>
    <message>
        <source>Page as wide as the view (Ctrl+0)</source>
        <translation>适合宽度 (Ctrl+0)</translation>
    </message>
    <message>
        <source>Whole page in the view (Ctrl+9)</source>
        <translation>显示整页 (Ctrl+9)</translation>
    </message>
    <message>
        <source>Turn the pages to the right (Ctrl+Shift+Right)</source>
        <translation>页面向右旋转 (Ctrl+Shift+→)</translation>
    </message>
    <message>
        <source>Mark a part of a page (with the keyboard: Enter, arrows, Enter)</source>
        <translation>标出页面的一部分（键盘：回车、方向键、回车）</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Size on paper; now %1</source>
        <translation>实际纸张大小，现为 %1</translation>
    </message>
</context>
</TS>
