#include "viewer/process/confinement.h"

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>

namespace yongping {

namespace {

constexpr rlim_t Memory = 1024UL * 1024 * 1024;
constexpr rlim_t OpenFiles = 64; // fonts are read one after the other
constexpr rlim_t SecondsPerQuestion = 30; // more than the window waits: what it forgot about ends all the same
constexpr rlim_t SecondsInAll = 1'800;

void limit(int resource, rlim_t most)
{
    const rlimit limits{most, most};
    setrlimit(resource, &limits);
}

#if defined(__x86_64__)
constexpr unsigned Architecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr unsigned Architecture = AUDIT_ARCH_AARCH64;
#else
constexpr unsigned Architecture = 0;
#endif

// Calls that reach other machines or programs fail; everything else goes on. A list of what is allowed would break with
// the next version of a library.
void forbidCalls()
{
    constexpr std::array<unsigned, 10> forbidden{__NR_socket, __NR_socketpair, __NR_connect,  __NR_bind,
                                                 __NR_listen, __NR_execve,     __NR_execveat, __NR_ptrace,
                                                 __NR_process_vm_readv, __NR_process_vm_writev};
    constexpr auto allow = SECCOMP_RET_ALLOW;
    constexpr auto refuse = SECCOMP_RET_ERRNO | EPERM;
    std::array<sock_filter, forbidden.size() * 2 + 5> program{};
    std::size_t at = 0;
    const auto add = [&](unsigned code, unsigned value, unsigned char yes, unsigned char no) {
        program[at++] = {static_cast<unsigned short>(code), yes, no, value};
    };
    add(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch), 0, 0);
    add(BPF_JMP | BPF_JEQ | BPF_K, Architecture, 1, 0);
    add(BPF_RET | BPF_K, refuse, 0, 0);
    add(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr), 0, 0);
    for (const unsigned call : forbidden) {
        add(BPF_JMP | BPF_JEQ | BPF_K, call, 0, 1);
        add(BPF_RET | BPF_K, refuse, 0, 0);
    }
    add(BPF_RET | BPF_K, allow, 0, 0);
    const sock_fprog filter{static_cast<unsigned short>(at), program.data()};
    if (Architecture != 0)
        prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter); // kernels without it have the other limits
}

} // namespace

void confineProcess()
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    prctl(PR_SET_DUMPABLE, 0);
    std::signal(SIGXFSZ, SIG_IGN); // a cache of fonts that cannot be written is no reason to die
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_NOFILE, OpenFiles);
#if !defined(__SANITIZE_ADDRESS__) // whose shadow alone takes terabytes of addresses
    limit(RLIMIT_AS, Memory);
#endif
    forbidCalls();
    renewProcessorTime();
}

void renewProcessorTime()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const rlim_t spent = rlim_t(used.ru_utime.tv_sec + used.ru_stime.tv_sec) + 1;
    const rlimit limits{spent + SecondsPerQuestion, SecondsInAll};
    setrlimit(RLIMIT_CPU, &limits);
}

} // namespace yongping
