#pragma once

// The few declarations of PKCS#11 (Cryptoki 2.20) that looking at tokens needs; names and order are the standard's.
// Inside the module only: no public header includes this.
namespace yongping::pkcs11 {

using Ulong = unsigned long;
using Other = void (*)(); // a function that is not called here

constexpr Ulong Ok = 0;
constexpr Ulong AlreadyInitialised = 0x191;
constexpr Ulong OsLockingOk = 0x2;
constexpr Ulong SerialSession = 0x4;
constexpr Ulong TokenInitialised = 0x400;
constexpr Ulong PinCountLow = 0x10000;
constexpr Ulong PinFinalTry = 0x20000;
constexpr Ulong PinLocked = 0x40000;
constexpr Ulong AttributeClass = 0x0;
constexpr Ulong AttributeLabel = 0x3;
constexpr Ulong AttributeValue = 0x11;
constexpr Ulong AttributeId = 0x102;
constexpr Ulong ClassCertificate = 1;
constexpr Ulong Unavailable = ~0UL;

struct Version
{
    unsigned char major;
    unsigned char minor;
};

struct InitialiseArguments
{
    Other mutexFunctions[4];
    Ulong flags;
    void *reserved;
};

struct TokenInfo
{
    char label[32]; // padded with blanks, as are the next three
    char manufacturer[32];
    char model[16];
    char serialNumber[16];
    Ulong flags;
    Ulong counts[10]; // of sessions, PIN lengths and memory
    Version hardware;
    Version firmware;
    char time[16];
};

struct Attribute
{
    Ulong type;
    void *value;
    Ulong length;
};

struct FunctionList
{
    Version version;
    Ulong (*initialise)(InitialiseArguments *);
    Ulong (*finalise)(void *);
    Other information[2];
    Ulong (*slotList)(unsigned char tokenPresent, Ulong *slots, Ulong *count);
    Other slotInfo;
    Ulong (*tokenInfo)(Ulong slot, TokenInfo *);
    Other mechanismsAndPins[5];
    Ulong (*openSession)(Ulong slot, Ulong flags, void *application, Other notify, Ulong *session);
    Ulong (*closeSession)(Ulong session);
    Other sessionsAndObjects[10];
    Ulong (*attributeValue)(Ulong session, Ulong object, Attribute *, Ulong count);
    Other setAttributeValue;
    Ulong (*findObjectsInit)(Ulong session, Attribute *, Ulong count);
    Ulong (*findObjects)(Ulong session, Ulong *objects, Ulong most, Ulong *found);
    Ulong (*findObjectsFinal)(Ulong session);
};

} // namespace yongping::pkcs11
