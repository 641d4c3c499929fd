<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>docsec</name>
    <message>
        <source>--each takes no --light; examine such a document alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>00 stands for an unknown part; the standard asks for &lt;&lt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>11 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character is not allowed in its field, but was not read surely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check digit is wrong, but characters it covers were not read surely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check that the profile demands is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date does not exist, but its digits were not read surely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document that is valid for more than fifteen years looks so too. Compare with the printed dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field every licence has is missing: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in the pack has a name that is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in the pack was changed after signing. Do not use the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group of fields is longer than its leg says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A needed feature is missing: {feature}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A needed field is missing: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of this pack is already installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack of this name by another signer is already installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part is given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record is damaged. Keep the records folder and tell the expert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A result is red. Press {key} once more to let the traveller pass, or {back} to go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A size should stand here, not {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {role} may not approve keys of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access data of the chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the laboratory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address sticker of a residence permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address sticker of an identity card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age: {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age: {years}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airline number of the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alien&apos;s passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All barcodes were looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An examination needs a UUID as its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An examination was broken off: {day}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An examination with this id is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another MRZ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another MRZ was found in {name} and not checked. Examine it alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another docsec has these records open. Close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another number of the holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another pack with this version number is installed. Ask for a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrival attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator to import the certificate, then check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At border control a specimen is never green.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authenticity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baggage tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boarding pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boarding pass (IATA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its two-digit year the document expired before its holder was born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes follow the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture the page again at a higher resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture the page under this light, or look with a lamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card access number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card, TD1 size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of permanent residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of the signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters in doubt, look at them: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters of the machine-readable zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check digit of the date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check digit of the date of expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check digit of the document number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check digit of the optional data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check digit over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check digit over {field}: {found} found, {due} expected. Wrong in all: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check digits of the machine-readable zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for an extension on another page. An expired document is not therefore false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that all characters were read, or correct the lines by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the code was read right. Look the issuer up: lists of codes age, and this alone proves nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date of this computer first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the rules of entry ask for a longer validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking and copying the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the pages of the records file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking: {check}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks against lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks of authenticity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks of validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks: {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chip: not examined. This program reads no chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the seal that belongs to this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of vehicle in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it as broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coaxial light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code {code}. Mandatory in this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code {code}. On trial: it never counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code {code}. Optional in this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes of state and nationality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the hair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with a specimen by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the document&apos;s print and paper with the seal by eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the marked characters with the document. If one was read wrong, correct it by hand. If they are printed so, refer the document to the second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the marked characters with the document. If one was read wrong, correct it by hand. If they are printed so, refer the document to the second line. Right check digits prove nothing: a forger can compute them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the size with that of a genuine document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the printed date and correct it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the printed date. If it is printed so, refer the document to the second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composite check digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crew member certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the card design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the next dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of vaccination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date the verdict is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates of the machine-readable zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days left: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days since expiry: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days the document must remain valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides which checks must succeed before a result can be green.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital seal (ICAO IDB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital seal (ICAO VDS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital seal (ICAO VDS-NC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital seal of an unknown kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital travel authorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diplomatic passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disease code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance from the threshold (-1 to 1): {margin:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document discriminator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driving licence (AAMVA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail of the laboratory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each one appears here as soon as it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electronic ticket indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency travel document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endorsements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endorsements in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {entry} of the chain makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation: not captured here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every examination is kept encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every examination is kept encrypted. All who work at this station use one passphrase. Take several words; at least 8 signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examination of a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examine paper, print and security features by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired on {day}. Days since: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired: {time} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires on {day}. Days left: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry of the dangerous goods licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Federal vehicle codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field {code} of the issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of a later version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flight number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the administrator. People judge better when they look first. A change is written to the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For use by the airline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in an alert list. Send to second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free baggage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French identity card, 1988-2021</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequent flyer airline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequent flyer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a paired folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From airport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frontier worker permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height in centimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High convenience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the size may be off, in millimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often this check is wrong: on computer-made test documents: not measured yet; on real documents: not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I see a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I see nothing wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity card (AAMVA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity card or residence document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity card, both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the document has one, take the picture again: flat, sharp, without glare. Otherwise examine the data by eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrared light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuing airline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuing office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuing state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It broke off with an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be read from {name}: the program met an error ({fault}). Capture the page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gave an answer that makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needed more memory than it may use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the records when the passphrase is forgotten. Print it and lock it away. It is shown only now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took too long and was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of the holder&apos;s document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laissez-passer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the document down and open its picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the page with the MRZ flat and straight, all of it inside the picture, and take the picture again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg {leg} of {count} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the traveller pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light from behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light of this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, place {place}: {character} is not allowed there. Wrong characters in all: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock this sheet away. It opens all records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the document first. What do you see?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the marked characters and correct them by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the marked digits and correct them by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the place yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking closely at places that look like a barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for barcodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for barcodes in every direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRZ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine-readable zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine-readable zone in a barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the picture ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin: {margin:+.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing airline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the document with a ruler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the document with a ruler. A worn or bent page, a cover or a part of another page in the picture explain a difference too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle names cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Military passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months left: {months}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months since expiry: {months}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a picture: docsec mrz FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one picture: docsec examine FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name suffix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National kind of document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: compare the holder with the picture, then decide yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: keep the document and refer the traveller to the second line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: look at what is marked, with magnifier and lamp. If a doubt stays, refer to the second line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: what was not checked by the program, check by hand. The program did not decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No MRZ was found. Type it in, or capture the page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No MRZ was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert list was searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date of expiry is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document number is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No examination has been recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font for Arabic and Kurdish letters was found. Install the font Noto Sans Arabic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font for Latin letters was found. Install the font Noto Sans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine-readable zone was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture under this light: {light}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No primary identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule writes {character} in a machine-readable zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign of forgery in what was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No state is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {number}, {day}, {time}: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody may travel on it. Ask how the holder came by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a resident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed in this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed in this field: {characters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided. Examine it yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found in the lists that were searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits. Search for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was examined. Open the picture again, or another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found that needs a step of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in the register of foreigners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of subfiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers and dates together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official or service passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official travel document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older cards of the United States with the code A3 do not follow the standard in their number and their composite check digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On trial: not part of the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only printed data was checked, not the document itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the airline can check the security data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the basic log is left: it names nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture of a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture, drop it here, or paste it with {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening page {page} of {pages} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {name} was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating airline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional data, second part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organ donor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other given names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other middle names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other name prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other name suffix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other social security number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the date is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passenger description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passenger name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passenger status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport, TD3 size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport, a check digit is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport, expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission to stay during the asylum procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data will be erased on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels per inch: {ppi}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of residence sticker of a passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code of residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: nothing is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise only: nothing is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of vaccination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional residence document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race or ethnicity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the barcode again, from a better picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the date of expiry on the document by eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the MRZ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record my own view before the program shows its result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {record} is not in the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {record} is not what was sealed (entry {entry} of the chain).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code of the examination records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced fare indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer the document to the second line as a fantasy document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer the document: the data was changed, or the seal is not its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer to the second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refugee travel document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrictions in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the examination again. If it stays so, tell your administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report. It holds personal data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the page with a scanner that states its resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, document number or record number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second baggage tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selectee indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the passphrase of this station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs of forgery. Send to second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-sheet emergency document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size in mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the following fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the security data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slanting light from the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slanting light from the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social insurance card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social insurance number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social security number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({name}). Try again; if it happens again, tell whoever looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the boarding pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specimen comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specimen {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specimen: not a travel document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard class of vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard endorsements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard restrictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of vaccination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stateless person&apos;s travel document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street of residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street of residence, second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subfile {type} is not where the header says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitute identity document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitute passport document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplementary sheet of a residence permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a passphrase of at least {least} signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the picture again with the whole page on a background of another colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone of the laboratory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your administrator; the program is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary diplomatic passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary identity card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary identity document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary official passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary suspension of deportation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary travel document for foreigners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary travel document for refugees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary travel document for stateless persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text follows that no size announces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text without a field code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MRZ fits no known format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MRZ is longer than its format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address uses letters that can look like others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boarding pass ends before its size field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes are no UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes are no date: {bytes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes break the rules of C40</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes end before the field does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate leads to no authority that is trusted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of this signer is not on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is broken at entry {entry}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is not the one the checkpoint was printed from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is shorter than the checkpoint: entries are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digits are wrong in the way this issuer is known to print them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check gave no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was aborted with code {code}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy one, then paste again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock jumped ahead from {latest} to {now}. Nothing was erased. Set the clock, or confirm that it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer jumped from {latest} to {now}. Check the date: validity and erasure depend on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conditional fields of leg {leg} are cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content cannot be unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content has {size} bytes; no barcode holds more than {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control characters of the header are changed or lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database and its key file belong together, and one is missing. Put it back from the backup, then start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of expiry was not read surely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the signature lies in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is almost full: {free} MiB free, {least} MiB needed. Make room, then start again. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full or failing. The last step was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document code must begin with a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feature has a length the standard does not allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feature is given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field is cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field is given twice, and not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no certificate that can be read; ask for it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large for certificates; choose a .cer or .pem file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be made: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header is of the old manner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key cannot be opened. Check the passphrase and the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file cannot be written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is damaged. Put it back from the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is missing or cannot be read: {path}. Put it back from the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file was changed. Print a new recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this pack was revoked. Do not use it, and tell your administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of key or signature is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last traveller was let pass; the record is sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last traveller was referred; the record is sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length of the certificate number cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line needs &quot;files&quot;: a list of paths, or lights with paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line needs &quot;input&quot;: the lines of the MRZ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines have the measures of no known format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link was not opened and proves nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of contents of the pack is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of installed packs is damaged. Restore it from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of subfiles cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of trusted keys is damaged. Restore it from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine-readable zone gives no date of expiry that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages are cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name fills its field; it may be cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number stands for no limit; compare it with the print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer&apos;s own view: a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer&apos;s own view: in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer&apos;s own view: nothing wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline of the page was not found in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack cannot be read. Try another stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack has passed its last day. Ask for a newer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack holds a kind of file that is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack is larger than this program takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack is not complete. Copy it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack {name} is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page differs from the size of its kind by {offset} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of {name} are too large to be opened together. Save the pages of the document as a file of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is wrong. Check the keyboard language and capital letters, or use the recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture changed on its way to the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has {ppi} pixels per inch; {due} are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process it ran in died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was ended while it ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records and their key file belong together, and one is missing: {folder}. Put it back from the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records are closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records are damaged, or belong to another key file. Change nothing in their folder and put back the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records are locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records are not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records cannot be written. Check the rights on their folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records folder is on a network drive, where records can be lost: {folder}. Choose a folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records folder is on a removable drive, where records can be lost: {folder}. Choose a folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records need a passphrase. Set {variable}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records were made by a newer docsec. Install the newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code has a typing error. It has 8 groups of 4 signs; compare it with the printed sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report cannot be written to {name}: {why}. Choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be written: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resolution of the picture is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resolution of the picture is not known, so nothing can be measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resolution written in the picture does not fit any document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search of the lists is not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The separators are lost; the fields were cut by their codes, compare them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not fit the content of the seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature fits a certificate that is not meant for seals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature fits, but it was made when the certificate was not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature fits, but the certificate has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature fits, but the certificate is not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature has an impossible length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is wrong: the pack was changed. Do not use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer may not sign packs of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer of this pack is not known here. Ask who sent it, compare the fingerprint by telephone, and let an administrator approve it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the security data cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard allows other characters here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard knows no such sex: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value stands for a special rule; compare it with the print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole date is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work broke off with an error: {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work broke off with code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work needed more memory than it may use and was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work took longer than {seconds} seconds and was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year is not in the barcode; {year} is the likeliest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no records here yet: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are records already: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one seal on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no header of a driving licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no header of an IDB barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no light {name}; there are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no machine-readable zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture to examine. Give at least one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile {name}; there are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no specimen of this kind of document here to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such date: {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {name}; there are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room on the disk. Free some space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to erase in this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third baggage tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This feature is not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field is not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a docsec pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a key of another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a specimen, not a travel document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no boarding pass of format M or S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no checkpoint as docsec prints them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This issuer number is not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key was revoked; it cannot be approved again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of document was not recognised: there is no specimen of it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of seal is not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of step is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This neither proves nor disproves the document. Examine it by other means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part is not in the list: {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part of a record cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is sealed. A correction is a new examination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery code belongs to other records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To airport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Seconds to wait: {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town of residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel document check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel document, TD2 size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two files in the pack have the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of security data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of visa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the printed recovery code, and choose a new passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ultraviolet light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 18 until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 19 until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 21 until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock them with the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a scanner or reader that writes its resolution into the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaccination centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaccine code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid today by its dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid: today is the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid: {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity is not clear. Look at the dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veteran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa, MRV-A size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa, MRV-B size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visiting card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight in kilograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight in pounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight: {rank}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the signature covers cannot be made out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole picture (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a known machine-readable zone the due size is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X in the MRZ; the standard asks for &lt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year {year}, day and month unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year {year}, month {month}, day unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years left: {years}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years since expiry: {years}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your view: a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your view: in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your view: nothing wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aborted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advisory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>definitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 10 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>successful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{check}: the place, enlarged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is no code of the standard: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is not a known document code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is not a known state code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is not in the standard, but was used: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}: {name} is no state and issues no travel documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} does not exist: {raw}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: check digit {found} found, {due} expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: covered by the wrong check digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: no check digit can be computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: no code is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: too long for its {room} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written. Check the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{light}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: {found}. Check the drive and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has a picture with more than {size} million pixels. Scan only the document, at 400 ppi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has more than {pages} pages. Save the pages of the document as a file of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a file. Choose a picture file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a picture in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged or not complete. Copy it again, or scan the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty. Scan or copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than {size} MB. Scan the document again at 400 ppi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a picture. Use PNG, JPEG, TIFF, WebP, BMP or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not there. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is protected by a password. Save it without the password and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is still being written. Wait until it is complete and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {found}, which is not opened here. Use PNG, JPEG, TIFF, WebP, BMP or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may not be read by you. Ask its owner or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must lie between {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} needed too much memory and was stopped. Scan the document again, or save the picture as PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stores its colours in a way that is not opened here. Save it as an ordinary PNG or JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes another kind of value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} took longer than {seconds} seconds to open and was stopped. Scan the document again, or save the picture as PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: {light}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one}; {two}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page}
{key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{result}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{titles}; {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is no date; write it as 1974-08-12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weeks} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} x {height} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} ({cause})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{years} and {months}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
