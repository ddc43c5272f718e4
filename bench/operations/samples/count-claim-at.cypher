MATCH (c:Claim)
RETURN count(c)
